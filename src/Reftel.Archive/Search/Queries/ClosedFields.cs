using System.Collections.Frozen;
using Reftel.Archive.Search.Words;
using Reftel.Reading.Documents;

namespace Reftel.Archive.Search.Queries;

/// <summary>Fields whose values are a short list: another value answers nothing, ever, so it is a slip.</summary>
internal static class ClosedFields
{
    private static readonly FrozenDictionary<string, string[]> Values = new Dictionary<string, string[]>
    {
        ["form"] = [DocumentForm.Telegram.ToWord(), DocumentForm.Report.ToWord(), DocumentForm.Text.ToWord()],
        ["marking"] = [.. Enum.GetValues<Classification>().Select(marking => marking.ToWord())],
        [QueryFields.Voice] = ["reporting", "comment", "note", "quoted", "unknown"],
        [QueryFields.Kind] = [.. Enum.GetValues<StatementKind>().Select(kind => kind.ToWord())],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The values of such a field.</summary>
    public static IReadOnlyList<string> ValuesOf(string field) => Values[field];

    /// <param name="field">Name of a field.</param>
    /// <param name="value">A value, as typed.</param>
    /// <param name="star">Whether a star stands behind it.</param>
    /// <returns>Why the field never has the value; null when it may.</returns>
    public static string? Refuse(string field, string value, bool star)
    {
        string asked = $" {Words(value)}{(star ? "" : " ")}";
        return Values.TryGetValue(field, out string[]? known) && !known.Any(one => $" {Words(one)} ".Contains(asked, StringComparison.Ordinal))
            ? $"{field}: is {string.Join(", ", known[..^1])} or {known[^1]}"
            : null;
    }

    private static string Words(string text) => string.Join(' ', QueryWords.Of(text).Select(word => WordForms.Fold(word)));
}
