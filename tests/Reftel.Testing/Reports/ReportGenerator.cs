using Reftel.Testing.Generation;
using Reftel.Testing.Reports.Damage;
using Reftel.Testing.Reports.Printing;
using Reftel.Testing.Reports.Vocabulary;

namespace Reftel.Testing.Reports;

/// <summary>
/// Writes reports in all forms, sound or damaged, each with its truth. The same seed and options give the same report; the
/// same seed with other damage gives the same report damaged otherwise.
/// </summary>
public sealed class ReportGenerator(ulong seed, ReportOptions? options = null)
{
    private readonly SeededRandom _seeds = new(seed);
    private readonly ReportOptions _options = options ?? ReportOptions.Default;

    /// <summary>The next report of the series; its seed gives it again through <see cref="FromSeed"/>.</summary>
    public GeneratedReport Next() => FromSeed(_seeds.Next(), _options);

    /// <summary>The report of one seed.</summary>
    public static GeneratedReport FromSeed(ulong seed, ReportOptions? options = null)
    {
        options ??= ReportOptions.Default;
        var random = new SeededRandom(seed);
        ReportDraft draft = Invent(random.Fork(), options);
        new ReportDamage(random.Next(), options.Level, options.Damage).Apply(draft);
        (string text, ReportTruth truth) = ReportPrinter.Print(draft);
        return new GeneratedReport(seed, draft.Form, text, truth);
    }

    private static ReportDraft Invent(SeededRandom random, ReportOptions options)
    {
        ReportForm form = options.Form ?? random.OneOf(Enum.GetValues<ReportForm>());
        bool russian = random.Percent(15);
        (DateOnly day, List<string> authors, List<string> lines) = HeadWriter.Write(random, russian);
        var draft = new ReportDraft
        {
            Form = form,
            Style = DrawStyle(random.Fork(), form),
            IsRussian = russian,
            Series = random.Percent(50) ? random.Pick(russian ? RussianWords.Series : ReportWords.Series) : null,
            Headline = ReportProse.Headline(random, russian),
            Day = day,
            Authors = authors,
            HeadLines = lines,
            PrintRandom = random.Fork(),
        };
        var citations = new CitationWriter(random.Fork(), new Addresses(random.Fork()), russian, day.Year);
        new BodyWriter(random.Fork(), draft, random.Between(5, Math.Max(5, options.MaxNotes)), options.AnchoredSentences, citations).Write();
        return draft;
    }

    private static NoteStyle DrawStyle(SeededRandom random, ReportForm form) => form switch
    {
        ReportForm.Html => random.OneOf(NoteStyle.HtmlList, NoteStyle.HtmlBracket, NoteStyle.HtmlWord, NoteStyle.HtmlSuperscript),
        ReportForm.Markdown => random.OneOf(NoteStyle.Pandoc, NoteStyle.MarkdownSuperscript, NoteStyle.MarkdownSuperscript),
        ReportForm.Plain => random.OneOf(NoteStyle.PlainBracket, NoteStyle.PlainDot, NoteStyle.PlainSuperscript),
        ReportForm.Docx => NoteStyle.Pandoc,
        _ => NoteStyle.PageFoot,
    };
}
