using Microsoft.AspNetCore.Http;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Drafting;
using Reftel.Server.Hosting;
using Reftel.Server.Questions;

namespace Reftel.Server.Drafts;

/// <summary>What is asked of the next update of a question, in the words of the command.</summary>
/// <param name="Asked">The question and the day of the draft.</param>
public sealed record DraftRequest(AskedQuestion Asked)
{
    /// <summary>The day of the update before, with what was typed; null where none was named.</summary>
    public QuestionDay? Since { get; init; }

    public bool IsTelegram { get; init; }

    public DraftLinks Links { get; init; }

    public DraftNotes Notes { get; init; }

    /// <summary>Whether it is wanted although lint finds something, or it does not prove itself.</summary>
    public bool WithFindings { get; init; }

    /// <summary>Extension of the form that is to be sent, <c>.docx</c>; null for the page.</summary>
    public string? Form { get; init; }

    internal DraftOptions Options => new() { Links = Links, Notes = Notes };

    /// <summary>Parameters of an address that asks for the same.</summary>
    /// <param name="form">A form to be sent, with its point; or null.</param>
    /// <param name="withFindings">Whether it is wanted as it is.</param>
    public string Query(string? form = null, bool withFindings = false)
    {
        (string Name, string? Value)[] all =
        [
            ("since", Since?.Typed), ("as-of", Asked.Day.Typed), ("style", IsTelegram ? "telegram" : null), ("links", Links == DraftLinks.Defanged ? "defanged" : null),
            ("notes", Notes == DraftNotes.Full ? "full" : null), ("form", form?[1..]), ("with-findings", withFindings ? "yes" : null),
        ];
        string query = string.Join('&', all.Where(one => one.Value is not null).Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value!)}"));
        return query.Length == 0 ? "" : $"?{query}";
    }

    /// <summary>Reads a request.</summary>
    /// <returns>Null where the reader has been told what is wrong.</returns>
    internal static async Task<DraftRequest?> Of(HttpContext context)
    {
        if (await QuestionRequest.Sound(context) is not { } asked)
        {
            return null;
        }

        QuestionDay? since = context.Text("since") is { } typed && typed.Trim().Length > 0 ? QuestionDay.Of(typed, default) : null;
        string? style = Word(context, "style", "update", "telegram");
        string? links = Word(context, "links", "live", "defanged");
        string? notes = Word(context, "notes", "short", "full");
        string? form = context.Text("form") is { } asForm ? $".{asForm}" : null;
        string? problem =
            since is null && context.Text("since")?.Trim() is { Length: > 0 } no ? $"since '{no}' is no date; write 2007, 2007-12 or 2007-12-11."
            : since?.Day >= asked.Day.Day ? $"The update before is of {since.Iso} and the draft of {asked.Day.Iso}; since is an earlier day than that of the draft (as-of)."
            : style is null ? $"style '{context.Text("style")}' is not known; it can be update or telegram."
            : links is null ? $"links '{context.Text("links")}' is not known; they can be live or defanged."
            : notes is null ? $"notes '{context.Text("notes")}' is not known; they can be short or full."
            : form is not null && !DraftDownload.IsForm(form, style == "telegram") ? $"form '{form[1..]}' is not known; an update can be {DraftDownload.Words}, a telegram txt."
            : null;
        if (problem is not null)
        {
            await Failures.Tell(context, StatusCodes.Status400BadRequest, "This is not understood", problem);
            return null;
        }

        return new DraftRequest(asked)
        {
            Since = since,
            IsTelegram = style == "telegram",
            Links = links == "defanged" ? DraftLinks.Defanged : DraftLinks.Live,
            Notes = notes == "full" ? DraftNotes.Full : DraftNotes.Short,
            WithFindings = context.Text("with-findings") is not null,
            Form = form,
        };
    }

    // The first is meant where none is named.
    private static string? Word(HttpContext context, string name, params string[] words) =>
        context.Text(name) is not { } word ? words[0] : words.Contains(word, StringComparer.Ordinal) ? word : null;
}
