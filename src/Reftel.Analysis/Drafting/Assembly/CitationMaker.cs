using System.Collections.Immutable;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Questions;
using Reftel.Analysis.Questions.Sources;
using Reftel.Reading.Reports.Links;

namespace Reftel.Analysis.Drafting.Assembly;

/// <summary>Citations of what a question names by id or address, and the person's own sentences with theirs.</summary>
internal sealed class CitationMaker(Question question, IQuestionSources sources, DateOnly day)
{
    private readonly Dictionary<string, DraftSource> _sources = new(StringComparer.Ordinal);
    private readonly List<string> _remarks = [];

    public IReadOnlyList<string> Remarks => _remarks;

    /// <param name="name">Id of a statement or document, or an address.</param>
    /// <param name="dated">Of an address: the date of what stands there.</param>
    /// <param name="captured">Of an address: when it was looked at.</param>
    public DraftCitation Of(string name, DateOnly? dated = null, DateOnly? captured = null)
    {
        Withdrawal(name);
        if (name.Contains("://", StringComparison.Ordinal))
        {
            return new DraftCitation(Kept(SourceAddress.Key(name), key => new DraftSource
            {
                Key = key,
                Url = name,
                Date = dated is { } on ? QuotationMaker.DateOf(on) : null,
                RetrievedOn = captured is { } seen && seen <= day ? QuotationMaker.DateOf(seen) : null,
            }));
        }

        bool isStatement = EvidenceWords.IsStatement(name);
        string id = isStatement ? SourceNames.DocumentOf(name) : name;
        SourceDocument? document = sources.Document(id);
        return new DraftCitation(Kept(document?.Id ?? id, key => new DraftSource
        {
            Key = key,
            Document = key,
            Title = document?.Title,
            House = document?.House,
            Date = QuotationMaker.DateOf(document?.Date),
        }))
        { Statement = isStatement ? name : null };
    }

    /// <summary>Each once, in order.</summary>
    public ImmutableArray<DraftCitation> Of(IEnumerable<string> names) => [.. names.Select(name => Of(name)).Distinct()];

    /// <summary>Sentences of the person, a paragraph each.</summary>
    public ImmutableArray<DraftParagraph> Own(ImmutableArray<OwnSentence> sentences) => [.. sentences.Select(sentence => DraftParagraph.Of(Own(sentence)))];

    public DraftSentence Own(OwnSentence sentence)
    {
        ImmutableArray<DraftCitation> cited = Of(sentence.Cites);
        return new DraftSentence(sentence.Text) { Marking = sentence.Marking is { } own ? Marking(own) : MarkingOf(cited), Citations = cited };
    }

    /// <summary>Words of the person that are no whole sentence yet: what an indicator is called, a note.</summary>
    public DraftSentence Own(string words, ImmutableArray<DraftCitation> citations)
    {
        string text = words.Trim();
        return new DraftSentence(text.Length > 0 && text[^1] is '.' or '!' or '?' or '\u201D' ? text : $"{text}.") { Marking = MarkingOf(citations), Citations = citations };
    }

    /// <summary>A mark as given, else that of what has none.</summary>
    public string? Marking(string? own) => (own ?? question.Draft.Marking)?.ToUpperInvariant();

    // What rests on a statement is not marked lower than that, unless the person says so.
    private string? MarkingOf(ImmutableArray<DraftCitation> cited) => Markings.Highest(
    [
        Marking(null), .. cited.Select(citation => citation.Statement).OfType<string>()
            .Select(id => sources.Statements(SourceNames.DocumentOf(id))?.All.FirstOrDefault(statement => statement.Id == id)?.Marking),
    ]);

    private DraftSource Kept(string key, Func<string, DraftSource> make)
    {
        if (!_sources.TryGetValue(key, out DraftSource? source))
        {
            _sources.Add(key, source = make(key));
        }

        return source;
    }

    private void Withdrawal(string name)
    {
        bool address = name.Contains("://", StringComparison.Ordinal);
        foreach (WithdrawnSource gone in question.Withdrawn)
        {
            if (gone.On <= day && (address ? SourceNames.IsOfAddress(gone.Source, name) : SourceNames.IsOfDocument(gone.Source, SourceNames.DocumentOf(name), name)))
            {
                _remarks.Add($"{name} is cited, and was withdrawn on {Dates.IsoDay.ToIso(gone.On)}: {gone.Reason}");
            }
        }
    }
}
