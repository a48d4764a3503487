using Reftel.Analysis.Questions.Files;

namespace Reftel.Analysis.Questions.Editing;

/// <summary>
/// Changes one thing of a question file and leaves everything else as it stands, byte for byte: comments, blank lines, order, quotes, ends of lines.
/// A place is a way from the top: names of members, and for items their <c>id</c> or their number from 0: <c>indicators/troops/title</c>, <c>observations/3</c>.
/// </summary>
public static class QuestionEdit
{
    /// <summary>Sets a text; a member that is not there is added behind the others.</summary>
    public static EditedFile Set(string text, string place, string value) => Edit(text, place, value is null ? null : EditValue.Of(value), YamlEdit.Set);

    /// <summary>Puts a list or a mapping in the place of what is there, or adds it.</summary>
    public static EditedFile Set(string text, string place, EditValue value) => Edit(text, place, value, YamlEdit.Set);

    /// <summary>Adds an item at the end of a list, which is begun where it is not there.</summary>
    public static EditedFile Add(string text, string list, EditValue item) => Edit(text, list, item, YamlEdit.Add);

    /// <summary>Takes a member or an item out, with the comments that stand within it.</summary>
    public static EditedFile Remove(string text, string place) => Edit(text, place, null, YamlEdit.Remove);

    private static EditedFile Edit(string text, string place, EditValue? value, YamlEdit edit)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(place);
        if (edit != YamlEdit.Remove)
        {
            ArgumentNullException.ThrowIfNull(value);
        }

        if (YamlTree.Read(text, out QuestionProblem? problem) is not { } root)
        {
            return new EditedFile(null, $"line {problem!.Line}, column {problem.Column}: {problem.Message}");
        }

        YamlPlace? found = YamlPlace.Find(root, place.Split('/'), out string? lost);
        if (found is null)
        {
            return new EditedFile(null, lost);
        }

        string? edited = new YamlEditor(text).Apply(edit, found, value);
        return edited is null ? new EditedFile(null, $"{place} cannot be changed so: it is not a list, or not there") : Proved(root, edited, found, edit, value, place);
    }

    // What was written is read again: all else must be the same, and the place must have what it was given.
    private static EditedFile Proved(YamlValue before, string edited, YamlPlace place, YamlEdit edit, EditValue? value, string asked) =>
        YamlTree.Read(edited, out _) is { } after && EditValue.Of(after).SameAs(EditValue.Of(before).With(place.Steps, edit, value))
            ? new EditedFile(edited, null)
            : new EditedFile(null, $"{asked} stands in a form that cannot be changed without touching what is around it; change it by hand");
}

/// <summary>What came of an edit.</summary>
/// <param name="Text">The whole file, or null where it could not be done.</param>
/// <param name="Problem">Why not, for a person.</param>
public sealed record EditedFile(string? Text, string? Problem);

internal enum YamlEdit
{
    Set,
    Add,
    Remove,
}
