using Reftel.Analysis.Questions.Editing;
using Reftel.Analysis.Questions.Files;

namespace Reftel.Server.Questions.Editing;

/// <summary>Writes what a form has into the text of a file: one edit for each field that was changed, so that all else stays as it is.</summary>
internal static class FormEdit
{
    /// <param name="text">The file.</param>
    /// <param name="name">What the form is about, as <see cref="FormPlace.Name"/> has it.</param>
    /// <param name="typed">Fields by name; those that were not sent stay as they are.</param>
    public static EditedFile Write(string text, string name, IReadOnlyDictionary<string, string> typed)
    {
        if (Find(text, name, out string? problem) is not { } form)
        {
            return new EditedFile(null, problem);
        }

        // A text alone that is empty would be nothing to the reader, which tells of all else that is missing.
        bool isAlone = form.Value is { Text: not null, IsNothing: false };
        IReadOnlyDictionary<string, string> all = isAlone ? Merged(form, typed) : typed;
        if (form.Part.Alone is { } alone && (form.Place is null || isAlone) && all.GetValueOrDefault(alone) is null or "")
        {
            return new EditedFile(null, $"This is needed: {form.Part.Fields.First(field => field.Name == alone).Label}.");
        }

        return form.Place is null ? Add(text, form.Part, typed)
            : isAlone ? QuestionEdit.Set(text, form.Place, Value(form.Part, all))
            : form.Value is null or { IsNothing: true } ? Begin(text, form, typed)
            : Change(text, form, typed);
    }

    /// <summary>Takes an item out.</summary>
    public static EditedFile Remove(string text, string name) =>
        Find(text, name, out string? problem) is not { Place.Length: > 0, Part.IsList: true } form ? new EditedFile(null, problem ?? $"{name} is nothing that can be taken out here.")
        : QuestionEdit.Remove(text, form.Place);

    private static FormPlace? Find(string text, string name, out string? problem)
    {
        problem = null;
        if (YamlTree.Read(text, out QuestionProblem? wrong) is not { } root)
        {
            problem = $"The file has to be mended first, in its text: line {wrong!.Line}, column {wrong.Column}: {wrong.Message}";
            return null;
        }

        FormPlace? form = FormPlace.Find(root, name);
        problem = form is null ? $"{name} is nothing that can be changed here." : null;
        return form;
    }

    private static EditedFile Add(string text, FormPart part, IReadOnlyDictionary<string, string> typed)
    {
        EditValue item = Value(part, typed);
        YamlValue root = YamlTree.Read(text, out _)!;
        int slash = part.Place.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && root[part.Place[..slash]] is null or { IsNothing: true }
                ? QuestionEdit.Set(text, part.Place[..slash], EditValue.Mapping((part.Place[(slash + 1)..], EditValue.List([item]))))
            : FormPlace.At(root, part.Place) is { Items: null, IsNothing: false } alone ? QuestionEdit.Set(text, part.Place, EditValue.List([EditValue.Of(alone), item]))
            : QuestionEdit.Add(text, part.Place, item);
    }

    private static EditedFile Begin(string text, FormPlace form, IReadOnlyDictionary<string, string> typed) =>
        typed.Values.All(string.IsNullOrEmpty) ? new EditedFile(text, null) : QuestionEdit.Set(text, form.Place!, Value(form.Part, typed));

    // Its id last: until then the way to an item has the one that it had.
    private static EditedFile Change(string text, FormPlace form, IReadOnlyDictionary<string, string> typed)
    {
        var edited = new EditedFile(text, null);
        foreach (IGrouping<string, FormField> group in form.Part.Fields.Where(field => typed.ContainsKey(field.Name)).GroupBy(field => field.Name.Split('/')[0]).OrderBy(group => group.Key == "id"))
        {
            edited = group.First().Name == group.Key ? Change(edited.Text!, form, group.First(), typed) : ChangeNested(edited.Text!, form, group.Key, [.. group], typed);
            if (edited.Text is null)
            {
                return edited;
            }
        }

        return edited;
    }

    // Members of a member that is not there yet, or that goes with the last of them, are one edit.
    private static EditedFile ChangeNested(string text, FormPlace form, string name, FormField[] fields, IReadOnlyDictionary<string, string> typed)
    {
        YamlValue? held = FormPlace.At(form.Value, name);
        bool isEmptied = fields.All(field => typed[field.Name].Length == 0);
        if (held is null or { IsNothing: true })
        {
            return isEmptied ? new EditedFile(text, null) : QuestionEdit.Set(text, Way(form, name), Nested(fields, typed));
        }

        return isEmptied && held.Members is { } members && members.TrueForAll(member => fields.Any(field => field.Name == $"{name}/{member.Key.Text}"))
            ? QuestionEdit.Remove(text, Way(form, name))
            : fields.Aggregate(new EditedFile(text, null), (done, field) => done.Text is null ? done : Change(done.Text, form, field, typed));
    }

    private static EditedFile Change(string text, FormPlace form, FormField field, IReadOnlyDictionary<string, string> typed)
    {
        if (!typed.TryGetValue(field.Name, out string? now) || form.Fields().First(one => one.Field == field).Text is not { } before || now == before)
        {
            return new EditedFile(text, null);
        }

        string way = Way(form, field.Name);
        return now.Length == 0 ? QuestionEdit.Remove(text, way)
            : field.Kind == FormFieldKind.List && !(FormPlace.At(form.Value, field.Name)?.Text is not null && !now.Contains('\n', StringComparison.Ordinal)) ? QuestionEdit.Set(text, way, OfLines(now))
            : QuestionEdit.Set(text, way, now);
    }

    private static string Way(FormPlace form, string name) => form.Place!.Length == 0 ? name : $"{form.Place}/{name}";

    // The text that an item is alone stays one where nothing else was typed.
    private static Dictionary<string, string> Merged(FormPlace form, IReadOnlyDictionary<string, string> typed) =>
        form.Fields().ToDictionary(one => one.Field.Name, one => typed.GetValueOrDefault(one.Field.Name) ?? one.Text ?? "");

    private static EditValue Value(FormPart part, IReadOnlyDictionary<string, string> typed)
    {
        if (part.Alone is { } alone && part.Fields.All(field => field.Name == alone || typed.GetValueOrDefault(field.Name) is null or ""))
        {
            return EditValue.Of(typed.GetValueOrDefault(alone) ?? "");
        }

        return EditValue.Mapping(part.Fields.GroupBy(field => field.Name.Split('/')[0]).Select(group =>
            (group.Key, group.First().Name.Contains('/', StringComparison.Ordinal) ? Nested([.. group], typed) is { Members.IsEmpty: false } nested ? nested : null : Value(group.First(), typed))));
    }

    private static EditValue Nested(FormField[] fields, IReadOnlyDictionary<string, string> typed) =>
        EditValue.Mapping(fields.Select(field => (field.Name[(field.Name.IndexOf('/', StringComparison.Ordinal) + 1)..], Value(field, typed))));

    private static EditValue? Value(FormField field, IReadOnlyDictionary<string, string> typed) => typed.GetValueOrDefault(field.Name) switch
    {
        null or "" => null,
        { } text when field.Kind == FormFieldKind.List => OfLines(text),
        { } text => EditValue.Of(text),
    };

    // The word for all indicators stands in the place of a list, and not in one.
    private static EditValue OfLines(string text) => text == StatusReader.Every ? EditValue.Of(text)
        : EditValue.List(text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
