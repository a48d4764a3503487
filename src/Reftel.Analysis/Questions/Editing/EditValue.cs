using System.Collections.Immutable;
using Reftel.Analysis.Questions.Files;

namespace Reftel.Analysis.Questions.Editing;

/// <summary>A value to write: a text, a list, or members in an order.</summary>
public sealed class EditValue
{
    private EditValue(string? text, ImmutableArray<EditValue>? items, ImmutableArray<(string Name, EditValue Value)>? members) => (Text, Items, Members) = (text, items, members);

    public string? Text { get; }

    public ImmutableArray<EditValue>? Items { get; }

    public ImmutableArray<(string Name, EditValue Value)>? Members { get; }

    public static EditValue Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new EditValue(text, null, null);
    }

    public static EditValue List(IEnumerable<EditValue> items) => new(null, [.. items], null);

    public static EditValue List(IEnumerable<string> texts) => List(texts.Select(Of));

    /// <summary>Members whose value is null are left out.</summary>
    public static EditValue Mapping(params IEnumerable<(string Name, EditValue? Value)> members) =>
        new(null, null, [.. members.Where(member => member.Value is not null).Select(member => (member.Name, member.Value!))]);

    internal static EditValue Of(YamlValue value) => value.Items is { } items ? List(items.Select(Of))
        : value.Members is { } members ? Mapping(members.Select(member => (member.Key.Text ?? "", (EditValue?)Of(member.Value))))
        : new EditValue(value.IsNothing ? "" : value.Text, null, null);

    internal bool SameAs(EditValue other) => Text is not null ? Text == other.Text
        : Items is { } items ? other.Items is { } others && items.Length == others.Length && items.Zip(others).All(pair => pair.First.SameAs(pair.Second))
        : other.Members is { } members && members.Length == Members!.Value.Length
            && Members.Value.Zip(members).All(pair => pair.First.Name == pair.Second.Name && pair.First.Value.SameAs(pair.Second.Value));

    /// <summary>What this would be after an edit.</summary>
    internal EditValue With(ReadOnlySpan<YamlStep> steps, YamlEdit edit, EditValue? value)
    {
        if (steps.IsEmpty)
        {
            return edit == YamlEdit.Add ? new EditValue(null, [.. Items ?? [], value!], null) : value!;
        }

        YamlStep step = steps[0];
        if (Items is { } items)
        {
            return edit == YamlEdit.Remove && steps.Length == 1 ? Emptied(new EditValue(null, items.RemoveAt(step.Index), null))
                : new EditValue(null, items.SetItem(step.Index, items[step.Index].With(steps[1..], edit, value)), null);
        }

        ImmutableArray<(string Name, EditValue Value)> members = Members ?? [];
        if (step.Index < 0)
        {
            EditValue added = edit == YamlEdit.Add ? new EditValue(null, [value!], null) : value!;
            return new EditValue(null, null, members.Add((step.Name, added)));
        }

        return edit == YamlEdit.Remove && steps.Length == 1 ? Emptied(new EditValue(null, null, members.RemoveAt(step.Index)))
            : new EditValue(null, null, members.SetItem(step.Index, (step.Name, members[step.Index].Value.With(steps[1..], edit, value))));
    }

    // Of a list or a mapping in lines nothing is left when its last line goes; in brackets, an empty pair.
    private static EditValue Emptied(EditValue value) => value.Items is { Length: 0 } || value.Members is { Length: 0 } ? new EditValue("", null, null) : value;
}
