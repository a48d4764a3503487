using System.Collections.Immutable;
using Reftel.Analysis.Drafting;
using Reftel.Analysis.Drafting.Telegrams;
using Reftel.Reading.Documents;
using Reftel.Testing.Generation;

namespace Reftel.Analysis.Tests.Drafting;

/// <summary>Drafts of <see cref="AnyDraft"/> with an envelope and a mark on every sentence; some long enough for several sections.</summary>
internal sealed class AnyTelegram(ulong seed)
{
    private static readonly string[] Posts = ["MINSK", "TEL AVIV", "PORT SELWYN", "KYIV", "STATE"];
    private static readonly string[] Stations = ["SECSTATE WASHDC", "AMEMBASSY MOSCOW", "AMEMBASSY LONDON", "USMISSION USNATO", "AMCONSUL NORTH HARBOR", "EUROPEAN POLITICAL COLLECTIVE", "NSC WASHDC"];

    private readonly SeededRandom _random = new(seed ^ 0x7E1E);

    public Draft Make()
    {
        Draft draft = new AnyDraft(seed).Make();
        bool classified = _random.Percent(75);
        ImmutableArray<DraftSection> sections = [.. draft.Sections.Select(section => section with { Paragraphs = [.. Longer(section.Paragraphs).Select(paragraph => Marked(paragraph, classified))] })];
        draft = draft with { Sections = sections };
        string? highest = draft.Sections.SelectMany(s => s.Paragraphs).SelectMany(p => p.Sentences).Select(s => s.Marking).FirstOrDefault(mark => mark is "C" or "S/NF" or "C/NF");
        return draft with { Telegram = Envelope(draft, highest is not null) };
    }

    private IEnumerable<DraftParagraph> Longer(ImmutableArray<DraftParagraph> paragraphs) =>
        seed % 7 == 0 ? Enumerable.Repeat(paragraphs, 6).SelectMany(some => some) : paragraphs;

    private DraftParagraph Marked(DraftParagraph paragraph, bool classified)
    {
        string mark = classified ? _random.OneOf("U", "C", "S/NF", "C/NF", "SBU") : _random.OneOf("U", "SBU");
        return paragraph with { Sentences = [.. paragraph.Sentences.Select(sentence => sentence with { Marking = mark })] };
    }

    private TelegramEnvelope Envelope(Draft draft, bool classified)
    {
        bool routed = _random.Percent(40);
        List<string> stations = _random.PickSome(Stations, _random.Between(1, 6));
        ImmutableArray<TelegramAddress> addresses =
        [
            .. stations.Select((name, i) => new TelegramAddress(
                name, routed ? $"RUEH{(char)('A' + i)}{(char)('K' + i)}" : null, _random.Percent(50) ? _random.OneOf(Precedence.Priority, Precedence.Immediate) : null, _random.Percent(40) ? $"{_random.Between(100, 9999):D4}" : null)),
        ];
        string post = _random.Pick(Posts);
        return new TelegramEnvelope
        {
            From = post == "STATE" ? "SECSTATE WASHDC" : $"AMEMBASSY {post}",
            FromRouting = routed ? "RUEHSK" : null,
            To = addresses[..1],
            Info = addresses[1..],
            Precedence = _random.OneOf(Precedence.Routine, Precedence.Priority, Precedence.Immediate),
            InfoPrecedence = _random.Percent(20) ? Precedence.Routine : null,
            Post = post,
            Number = _random.Between(1, 250_000),
            Sent = PartialDate.OfMinute(draft.Date.Year, draft.Date.Month, draft.Date.Day, _random.Between(0, 23), _random.Between(0, 59))!.Value,
            Captions = _random.Percent(60) ? ["SIPDIS"] : [],
            Passing = _random.Percent(30) ? ["STATE FOR EUR/UMB"] : [],
            Order = classified || _random.Percent(50) ? "13526" : null,
            DeclassifyOn = classified ? PartialDate.OfDay(draft.Date.Year + 10, draft.Date.Month, draft.Date.Day) : null,
            Tags = [.. _random.PickSome(["PGOV", "PREL", "ETRD", "PHUM"], _random.Between(1, 3)), "BO"],
            Subject = _random.Percent(50) ? "Norland: the duty is dead, the seals are not" : null,
            References = _random.Percent(30) ? ["08 MINSK 12", "2009STATE91120"] : [],
            ClassifiedBy = classified ? "Charge Jonathan Moore" : null,
            Reasons = classified ? ["1.4(b)", "1.4(d)"] : [],
            Signature = ["Moore"],
        };
    }
}
