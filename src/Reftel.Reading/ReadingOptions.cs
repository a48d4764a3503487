using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Statements;

namespace Reftel.Reading;

/// <summary>What a caller may set; every limit guards against hostile or broken input and says so.</summary>
public sealed record ReadingOptions
{
    public static ReadingOptions Default { get; } = new();

    /// <summary>The form to read as, or null to detect it.</summary>
    public DocumentForm? Form { get; init; }

    /// <summary>The date of the document where the text gives none; it anchors years of references.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Houses that reports and their sources are known by; <see cref="HouseList.Parse"/> adds rows of one's own.</summary>
    public HouseList Houses { get; init; } = HouseList.Default;

    /// <summary>
    /// Whether places and words of the trade may stand for governments and posts in <see cref="Document.Mentions"/>: "Minsk said", "the Kremlin", "Post", "GOB". Without it they stand for themselves.
    /// </summary>
    public bool Metonyms { get; init; } = true;

    /// <summary>A user's own actors and metonyms; <see cref="GazetteerList.Parse"/> reads them.</summary>
    public GazetteerList Gazetteer { get; init; } = GazetteerList.Empty;

    /// <summary>A user's own scales of likelihood; <see cref="ScaleList.Parse"/> reads them.</summary>
    public ScaleList Scales { get; init; } = ScaleList.Empty;

    /// <summary>Findings of one code in one document. A file of nothing but <c>REF: Z.</c> would otherwise give millions.</summary>
    public int MaxFindingsOfOneKind { get; init; } = 200;

    /// <summary>References and in-text mentions of one telegram. The longest honest REF lines have under a hundred.</summary>
    public int MaxReferences { get; init; } = 2_000;

    /// <summary>Notes of one report. The largest collected editions have some tens of thousands; a file of nothing but labels would give millions.</summary>
    public int MaxNotes { get; init; } = 100_000;

    /// <summary>Paragraphs of one telegram. The longest honest telegrams have some hundreds.</summary>
    public int MaxParagraphs { get; init; } = 100_000;

    /// <summary>Telegrams in one file. A year's traffic of a large post fits; a page of nothing but start lines does not.</summary>
    public int MaxTelegrams { get; init; } = 100_000;
}
