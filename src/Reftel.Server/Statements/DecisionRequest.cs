using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Reftel.Archive.Store.Readers;
using Reftel.Reading.Documents;

namespace Reftel.Server.Statements;

/// <summary>What a form or a program asks to be decided.</summary>
/// <param name="File">Hash of the file, or null for the newest version.</param>
/// <param name="Number">Number of the statement.</param>
/// <param name="Span">Its place, <c>120-188</c>: the page may be older than the rules.</param>
/// <param name="What">What is decided.</param>
/// <param name="Kind">Word of another kind, or null.</param>
/// <param name="Speaker">Another speaker, empty for the document itself; or null.</param>
/// <param name="Due">Another date, empty for none; or null.</param>
/// <param name="Stands">How many decisions on the statement whoever decides has seen; null where nobody says.</param>
internal sealed record DecisionRequest(string? File, int Number, string Span, DecisionKind What, string? Kind, string? Speaker, string? Due, int? Stands)
{
    private const int LongestSpeaker = 300;

    private static readonly FrozenSet<string> Kinds = Enum.GetValues<StatementKind>().Select(FieldWords.ToWord).ToFrozenSet();

    /// <summary>What cannot be read of any request is told so.</summary>
    public const string Needed = "Number and place of a statement of this version are needed, and what is decided: accepted, rejected, corrected (kind, speaker or due) or undone, where a decision stands.";

    /// <returns>The request, or null with what is wrong.</returns>
    public static (DecisionRequest? Asked, string Fault) Of(IFormCollection form) => Of(
        form["file"], form["number"], form["span"], form["what"], Given(form, "kind"), Given(form, "speaker"), Given(form, "due"), form["stands"]);

    /// <summary>The body of a request of a program: <c>file</c>, <c>statement</c> (its number), <c>span</c>, <c>what</c>, <c>kind</c>, <c>speaker</c>, <c>due</c>, <c>stands</c>.</summary>
    public static async Task<(DecisionRequest? Asked, string Fault)> Read(HttpContext context)
    {
        try
        {
            using JsonDocument body = await JsonDocument.ParseAsync(context.Request.Body, new JsonDocumentOptions { MaxDepth = 4 }, context.RequestAborted);
            JsonElement root = body.RootElement;
            return root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("statement", out JsonElement number) && number.ValueKind == JsonValueKind.Number
                && root.TryGetProperty("span", out JsonElement span) && span.ValueKind == JsonValueKind.Array && span.GetArrayLength() == 2
                ? Of(Text(root, "file"), number.GetRawText(), $"{span[0].GetRawText()}-{span[1].GetRawText()}", Text(root, "what"), Text(root, "kind"), Text(root, "speaker"), Text(root, "due"),
                    root.TryGetProperty("stands", out JsonElement stands) ? stands.GetRawText() : null)
                : (null, Needed);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return (null, Needed);
        }
    }

    /// <summary>What differs from what was read; null where it is the same.</summary>
    public StatementCorrection Correcting(Statement read) => What != DecisionKind.Corrected ? default : new(
        Kind is null || Kind == read.Kind.ToWord() ? null : Kind,
        Speaker is null || Speaker == (read.Speaker?.Text ?? "") ? null : Speaker,
        Due is null || Due == (read.Due ?? "") ? null : Due);

    private static (DecisionRequest? Asked, string Fault) Of(string? file, string? number, string? span, string? what, string? kind, string? speaker, string? due, string? stands)
    {
        DecisionKind? decided = what switch
        {
            "accepted" => DecisionKind.Accepted,
            "rejected" => DecisionKind.Rejected,
            "corrected" => DecisionKind.Corrected,
            "undone" => DecisionKind.Undone,
            _ => null,
        };
        int? seen = int.TryParse(stands, NumberStyles.None, CultureInfo.InvariantCulture, out int known) ? known : null;
        if (decided is not { } asked || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int count) || string.IsNullOrEmpty(span) || (seen is null && !string.IsNullOrEmpty(stands)))
        {
            return (null, Needed);
        }

        string? fault = kind is not null && !Kinds.Contains(kind) ? $"There is no kind \u201C{kind}\u201D: it is one of {string.Join(", ", Kinds.Order(StringComparer.Ordinal))}."
            : speaker is not null && (speaker.Length > LongestSpeaker || speaker.Any(char.IsControl)) ? $"The speaker has more than {LongestSpeaker} characters, or signs that are none."
            : due is not null && !IsDue(due) ? $"\u201C{due}\u201D is no date of the calendar: due is a year, a month or a day (2008, 2008-03, 2008-03-31), or two of them with a slash between."
            : null;
        return fault is null ? (new DecisionRequest(string.IsNullOrEmpty(file) ? null : file, count, span, asked, kind, speaker?.Trim(), due, seen), "") : (null, fault);
    }

    private static string? Given(IFormCollection form, string name) => form.TryGetValue(name, out Microsoft.Extensions.Primitives.StringValues value) ? value.ToString().Trim() : null;

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // A year, a month, a day, or two of them for a stretch of time.
    private static bool IsDue(string due) => due.Length == 0 || (due.Split('/') is { Length: <= 2 } ends && Array.TrueForAll(ends, IsDate));

    private static bool IsDate(string text) => text.Length switch
    {
        4 => IsExact(text, "yyyy"),
        7 => IsExact(text, "yyyy-MM"),
        10 => IsExact(text, "yyyy-MM-dd"),
        _ => false,
    };

    private static bool IsExact(string text, string format) => DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
