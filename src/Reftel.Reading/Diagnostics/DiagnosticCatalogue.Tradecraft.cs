namespace Reftel.Reading.Diagnostics;

public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor LikelihoodWithConfidence { get; } = new(
        "RT1601",
        "Likelihood and confidence in one sentence",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Tradecraft,
        "\"{0}\" and \"{1}\" stand in one sentence",
        "A degree of likelihood says how probable a thing is, a level of confidence how good the basis of the judgement is. In one sentence readers take one for the other.",
        "Put the confidence, with its reasons, into a sentence of its own.",
        "ICD 203, D.6.e(2)(c)");

    public static DiagnosticDescriptor MixedRows { get; } = new(
        "RT1602",
        "Terms of both rows of the likelihood table",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Tradecraft,
        "\"{0}\" is of the row of \"likely\", \"{1}\" of the row of \"probable\"",
        "The table has two rows of words for the same seven bands. Who uses words of both makes readers ask for a difference that is none.",
        "Use the words of one row, or print a note that both mean the same.",
        "ICD 203, D.6.e(2)(b)");

    public static DiagnosticDescriptor EstimateWithoutSource { get; } = new(
        "RT1603",
        "Estimate that rests on nothing",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Tradecraft,
        "\"{0}\" has no note and no named source in its paragraph",
        "A judgement is to be tied to what it rests on. No note stands in the paragraph, and nobody is named there who says anything.",
        "Add a note, or name the source in the text.",
        "ICD 206, D.1; ICD 203, D.6.e(1)");

    public static DiagnosticDescriptor ForecastWithoutDate { get; } = new(
        "RT1604",
        "Forecast without a date",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Tradecraft,
        "No day says by when: \"{0}\"",
        "A forecast that names no day can never be found wrong, and can never be scored.",
        "Say by when: a day, a month, a year.",
        "ICD 203, D.6.e(8)");

    public static DiagnosticDescriptor ClaimWithoutSource { get; } = new(
        "RT1605",
        "Paragraph of claims without attribution or note",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Tradecraft,
        "Nothing says where this comes from: \"{0}\"",
        "The paragraph reports facts, and has neither a note nor a speaker, though other paragraphs of the document have. What stands under headings such as Indicators or Gaps is no claim.",
        "Add a note, or say who reports it.",
        "ICD 206, D.1");

    public static DiagnosticDescriptor PossibilityAsJudgement { get; } = new(
        "RT1606",
        "\"May\" as a judgement",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Tradecraft,
        "\"{0}\" gives no likelihood",
        "\"May\", \"might\", \"could\" and \"possible\" are true of nearly everything. A judgement that rests on them alone cannot be wrong.",
        "Say how likely it is, with a word of the scale.",
        "ICD 203, D.6.e(2)(a); Kent 1964");

    public static DiagnosticDescriptor AcronymNotIntroduced { get; } = new(
        "RT1607",
        "Acronym that is never introduced",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Tradecraft,
        "\"{0}\" is nowhere spelt out, and stands here first of {1}",
        "Readers of another desk or another decade may not know it.",
        "Spell it out where it first stands, with the acronym in brackets.",
        "5 FAH-1 H-613");

    public static DiagnosticDescriptor TwoSpellings { get; } = new(
        "RT1608",
        "One name in two spellings",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Tradecraft,
        "\"{0}\" and \"{1}\" are probably one name",
        "Two spellings of one name read as two people, and a search for one misses the other.",
        "Choose one spelling and keep to it.",
        "GPO Style Manual, chapter 17");
}
