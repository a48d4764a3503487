using System.Collections.Immutable;
using Reftel.Analysis.Drafting;
using Reftel.Reading.Documents;
using Reftel.Testing.Generation;

namespace Reftel.Analysis.Tests.Drafting;

/// <summary>
/// Drafts of every shape by a seed: sources that come again, several in one note, telegrams and addresses, dates and numbers directly before anchors, quotations,
/// abbreviations, names in Cyrillic.
/// </summary>
internal sealed class AnyDraft(ulong seed)
{
    private readonly SeededRandom _random = new(seed);

    public Draft Make()
    {
        PartialDate day = Day(2015, 2022);
        var sources = new AnySource(_random.Fork(), day.Year);
        ImmutableArray<DraftSource> known = [.. Enumerable.Range(1, _random.Between(2, 12)).Select(sources.Make)];
        bool marked = _random.Percent(25);
        var sections = ImmutableArray.CreateBuilder<DraftSection>();
        foreach (DraftSectionKind kind in Enum.GetValues<DraftSectionKind>())
        {
            if (kind is DraftSectionKind.Judgement or DraftSectionKind.Evidence || _random.Percent(60))
            {
                sections.Add(new DraftSection(kind, [.. Enumerable.Range(0, _random.Between(1, 4)).Select(i => Paragraph(kind, known, marked, day.Year, first: i == 0))]));
            }
        }

        return new Draft
        {
            Series = _random.Percent(60) ? _random.OneOf("Norland Ferry Update", "Gulf Warning Update", "Sarun Basin Watch") : null,
            Title = _random.OneOf("Parliament Delays the Harbour Law", "The Duty Is Dead, the Seals Are Not", "Who Pays for the Quay?", "Dues, Tugs and “Northern” Patience", "Three Ports after the Vote of 2014",
                "Parliament Delays the Harbour Law for the Third Time While Owners, Pilots and the Crews of Both Tugs Wait for Dues of the Year Before"),
            House = _random.Percent(40) ? _random.OneOf("Ferry Watch", "Sound Institute") : null,
            Number = _random.Percent(30) ? _random.Between(1, 400) : null,
            Date = day,
            Authors = [.. _random.PickSome(AnySource.Persons, _random.Below(4))],
            Sections = sections.ToImmutable(),
        };
    }

    private DraftParagraph Paragraph(DraftSectionKind kind, ImmutableArray<DraftSource> known, bool marked, int year, bool first)
    {
        bool item = kind is DraftSectionKind.Due or DraftSectionKind.Resolved or DraftSectionKind.Indicators;
        var words = new AnySentence(_random.Fork(), year);
        string? mark = marked ? _random.OneOf("U", "C", "S/NF", "SBU") : null;
        int count = item ? _random.Between(1, 2) : _random.Between(1, 5);
        var sentences = ImmutableArray.CreateBuilder<DraftSentence>(count);
        for (int i = 0; i < count; i++)
        {
            DraftSentence sentence = kind == DraftSectionKind.Judgement && first && i == 0 ? words.Judgement() : item && i == 0 ? words.Item() : words.Any();

            // A paragraph that reports has a source, as the craft asks.
            bool cited = i == 0 || _random.Percent(60);
            sentences.Add(sentence with { Marking = mark, Citations = cited ? Citations(known) : [] });
        }

        return new DraftParagraph { Sentences = sentences.ToImmutable(), Frame = item ? Frame(kind, year) : null };
    }

    private ImmutableArray<DraftCitation> Citations(ImmutableArray<DraftSource> known) =>
    [
        .. _random.PickSome(known, _random.Percent(70) ? 1 : _random.Between(2, 4)).Select(source => new DraftCitation(source)
        {
            Paragraph = source.Document is not null && _random.Percent(60) ? $"{_random.Between(1, 30)}" : null,
            Pages = source.Url is not null && _random.Percent(15) ? _random.OneOf("7", "12-14") : null,
        }),
    ];

    private DraftFrame Frame(DraftSectionKind kind, int year) => kind switch
    {
        DraftSectionKind.Due => new DraftFrame { Due = Day(year, year + 1), By = _random.Percent(50) ? "Ferry Watch" : null, Said = _random.Percent(50) ? Day(year - 2, year - 1) : null },
        DraftSectionKind.Resolved => new DraftFrame { State = _random.OneOf("yes", "no", "partly", "kept", "broken"), On = Day(year - 1, year - 1) },
        _ => new DraftFrame { State = _random.OneOf("seen", "not looked for", "looked for and not seen", "reversed"), On = _random.Percent(60) ? Day(year - 1, year - 1) : null, Until = _random.Percent(30) ? Day(year, year) : null },
    };

    private PartialDate Day(int from, int to) => PartialDate.OfDay(_random.Between(from, to), _random.Between(1, 12), _random.Between(1, 28))!.Value;
}
