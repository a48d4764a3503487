using Reftel.Archive.Drafts;
using Reftel.Server.Questions;

namespace Reftel.Server.Drafts;

/// <summary>A draft as a file to be saved: its forms, names and media types.</summary>
internal static class DraftDownload
{
    private static readonly (string Extension, string Name, string Type)[] Forms =
    [
        (".md", "Markdown", "text/markdown; charset=utf-8"),
        (DraftForm.Html, "Page", "text/html; charset=utf-8"),
        (DraftForm.Text, "Plain text", "text/plain; charset=utf-8"),
        (".docx", "Word file", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (DraftForm.Pdf, "PDF", "application/pdf"),
    ];

    /// <summary>All forms of an update, without their points.</summary>
    public static string Words => string.Join(", ", Forms.Select(form => form.Extension[1..]));

    /// <summary>Forms that are written without another program.</summary>
    public static IEnumerable<string> Written(bool telegram) => telegram ? [DraftForm.Text] : Forms.Select(form => form.Extension).Where(form => form != DraftForm.Pdf);

    public static bool IsForm(string extension, bool telegram) => telegram ? extension == DraftForm.Text : Forms.Any(form => form.Extension == extension);

    public static string NameOf(string extension) => Array.Find(Forms, form => form.Extension == extension).Name;

    public static string TypeOf(string extension) => Array.Find(Forms, form => form.Extension == extension).Type;

    /// <summary><c>river-treaty-2020-12-31.docx</c>, <c>river-treaty-2020-12-31-telegram.txt</c>.</summary>
    public static string Of(AskedQuestion asked, string extension, bool telegram) => $"{asked.Kept.Name}-{asked.Day.Iso}{(telegram ? "-telegram" : "")}{extension}";
}
