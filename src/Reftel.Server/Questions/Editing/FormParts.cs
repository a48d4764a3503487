using System.Collections.Immutable;
using Reftel.Analysis.Questions;

namespace Reftel.Server.Questions.Editing;

/// <summary>The parts of a question file and their members, as docs/question.md has them; what is nested deeper is in the text of the file.</summary>
internal static class FormParts
{
    private const string Day = "2021-01-31";

    private static readonly ImmutableArray<FormField> Sentence =
    [
        new("text", "The sentence", FormFieldKind.Text) { IsNeeded = true }, List("cites", "What it cites: statements, documents, addresses"), new("marking", "Portion mark") { Example = "C" },
    ];

    public static readonly ImmutableArray<FormPart> All =
    [
        new("", "The question", "the question", false, [Needed("title", "Title", FormFieldKind.Text), ADay("asked-on", "Asked on"), new("owner", "Who watches it"), Note]),
        new("hypotheses", "Hypotheses", "a hypothesis", true, [Id, Needed("title", "Title"), Note]),
        new("indicators", "Indicators", "an indicator", true,
        [
            Id, Needed("title", "What would be seen"), List("for", "For which hypotheses"), List("against", "Against which hypotheses"), List("look-in", "Where it is looked for"),
            Needed("decay", "For how many days an observation holds, or never"), List("queries", "Queries that find candidates"),
            .. IndicatorTests.Unknown.All.Select(test => Word($"tests/{test.Word}", $"Test: {test.Word}", Enum.GetValues<TestAnswer>().Select(QuestionWords.ToWord))), Note,
        ]),
        new("observations", "Observations", "an observation", true,
        [
            Needed("indicator", "Indicator", FormFieldKind.Indicator), ADay("on", "Day on which it was seen, or looked for") with { IsNeeded = true },
            Word("state", "What came of it", Enum.GetValues<Sighting>().Select(QuestionWords.ToWord)) with { IsNeeded = true },
            List("evidence", "Evidence: a statement (07MINSK1009/s3), a document, or an address with its copy") with { IsNeeded = true }, ADay("recorded-on", "Written down on, if later"), By, Note,
        ]),
        new("assumptions", "Assumptions", "an assumption", true,
        [
            Id, Needed("text", "What is taken for granted"), Needed("broken-by", "What would break it"),
            Word("rating", "Rating", Enum.GetValues<AssumptionRating>().Select(QuestionWords.ToWord)) with { IsNeeded = true }, ADay("rated-on", "Rated on"), By,
        ]),
        new("judgements", "Judgements", "a judgement", true,
        [
            Needed("statement", "Statement of the archive") with { Example = "07MINSK1009/s3" }, ADay("accepted-on", "Accepted on") with { IsNeeded = true },
            new("hypothesis", "Speaks of", FormFieldKind.Hypothesis), new("words", "Its words, by which it is found again", FormFieldKind.Text),
            List("changed/in", "What changed: strength, scope, reason"), new("changed/why", "Why it changed", FormFieldKind.Text), List("changed/evidence", "On which evidence"), By,
        ]),
        new("forecasts", "Forecasts of the ledger", "a forecast", true, [Needed("statement", "Its id in the ledger") with { Example = "07MINSK1009/s3" }]) { Alone = "statement" },
        new("withdrawn", "Withdrawn sources", "a withdrawn source", true,
            [Needed("source", "An address, a host, or the id of a document or statement"), ADay("on", "Withdrawn on") with { IsNeeded = true }, Needed("reason", "Why"), By]),
        new("grades", "Grades", "a grade", true,
        [
            Needed("of", "An address, a host, or the id of a document or statement"), Word("reliability", "Reliability of the source", ["A", "B", "C", "D", "E", "F"]),
            Word("credibility", "Credibility of what it says", ["1", "2", "3", "4", "5", "6"]), By, ADay("on", "Graded on"), Note,
        ]),
        new("status", "Rules of the status; the first that holds gives it", "a rule", true,
        [
            Id, Needed("status", "Your word for the status"), Word("trend", "Trend", Enum.GetValues<StatusTrend>().Select(QuestionWords.ToWord)),
            List("when/all", "When all of these indicators"), List("when/any", "or any of these"), List("when/none", "or none of these"), new("when/at-least", "or at least so many"), List("when/of", "of these"),
            Word("when/are", "are", Enum.GetValues<IndicatorState>().Select(QuestionWords.ToWord)),
        ]),
        new("draft", "The head of the next update", "the head of the next update", false,
            [new("title", "Title"), new("series", "Series"), new("house", "House"), List("authors", "Authors"), new("marking", "Portion mark of what has none") { Example = "U" }]),
        new("draft/headline", "Your sentences: the headline judgement", "a sentence", true, Sentence) { Alone = "text" },
        new("draft/changed", "Your sentences: what changed and why", "a sentence", true, Sentence) { Alone = "text" },
        new("draft/would-change", "Your sentences: what would change the judgement", "a sentence", true, Sentence) { Alone = "text" },
        new("draft/gaps", "Your sentences: gaps", "a sentence", true, Sentence) { Alone = "text" },
        new("telegram", "The head of a telegram", "the head of a telegram", false,
        [
            new("from", "From") { Example = "AMEMBASSY MINSK" }, new("post", "Post, where it is not the sender's"), new("number", "Number"), new("sent", "Sent") { Example = "2020-12-31T10:15Z" },
            List("to", "To"), List("info", "Info"), new("precedence", "Precedence"), new("info-precedence", "Precedence of info"), new("classification", "Classification"), List("captions", "Captions"),
            new("executive-order", "Executive order") { Example = "13526" }, new("declassify-on", "Declassify on"), List("tags", "TAGS"), new("subject", "Subject, where it is not the title"),
            List("references", "References"), new("classified-by/name", "Classified by"), new("classified-by/title", "Title"), List("classified-by/reasons", "Reasons"), new("signature", "Signature"),
        ]),
    ];

    private static FormField Id => Needed("id", "Id: small letters, digits, hyphens");

    private static FormField By => new("by", "By");

    private static FormField Note => new("note", "Note", FormFieldKind.Text);

    private static FormField Needed(string name, string label, FormFieldKind kind = FormFieldKind.Line) => new(name, label, kind) { IsNeeded = true };

    private static FormField ADay(string name, string label) => new(name, label) { Example = Day };

    private static FormField List(string name, string label) => new(name, $"{label}; one a line", FormFieldKind.List);

    private static FormField Word(string name, string label, IEnumerable<string> words) => new(name, label, FormFieldKind.Word) { Words = [.. words] };
}
