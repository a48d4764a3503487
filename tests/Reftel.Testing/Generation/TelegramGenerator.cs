using Reftel.Reading.Documents;
using Reftel.Testing.Generation.Parts;
using Reftel.Testing.Generation.Vocabulary;
using Reftel.Testing.Generation.Wrapping;

namespace Reftel.Testing.Generation;

/// <summary>Writes telegrams of all eras and forms, each with its truth. The same seed and options give the same telegram.</summary>
public sealed class TelegramGenerator(ulong seed, GeneratorOptions? options = null)
{
    private readonly SeededRandom _seeds = new(seed);
    private readonly GeneratorOptions _options = options ?? GeneratorOptions.Default;

    /// <summary>The next telegram of the series; its seed gives it again through <see cref="FromSeed"/>.</summary>
    public GeneratedTelegram Next() => FromSeed(_seeds.Next(), _options);

    /// <summary>The telegram of one seed.</summary>
    public static GeneratedTelegram FromSeed(ulong seed, GeneratorOptions? options = null)
    {
        options ??= GeneratorOptions.Default;
        Draft draft = Begin(new SeededRandom(seed), options);
        WriteEnvelope(draft);
        ClassLineWriter.Write(draft);
        CaptionWriter.Write(draft);
        HeadWriter.Write(draft);
        new BodyWriter(draft).Write();
        SignOffWriter.Write(draft);
        if (draft.Form == TelegramForm.ArchiveCopy)
        {
            AttributesWriter.Write(draft);
        }

        List<TextBlock> blocks = Pagination.Paginate(draft);
        string text = draft.Form switch
        {
            TelegramForm.HtmlPage => HtmlPage.Print(draft, blocks),
            TelegramForm.Markdown => MarkdownCopy.Print(draft, blocks),
            _ => PlainPage.Print(draft, blocks),
        };
        return new GeneratedTelegram(seed, draft.Form, text, draft.Truth);
    }

    private static Draft Begin(SeededRandom random, GeneratorOptions options)
    {
        TelegramForm form = options.Form ?? random.OneOf(
            TelegramForm.Full, TelegramForm.Full, TelegramForm.Full, TelegramForm.Full, TelegramForm.ArchiveCopy, TelegramForm.ArchiveCopy,
            TelegramForm.Extract, TelegramForm.Sixties, TelegramForm.HtmlPage, TelegramForm.Markdown);
        (int first, int last) = form switch
        {
            TelegramForm.Full => random.Percent(25) ? (1984, 1994) : (1995, 2009),
            TelegramForm.ArchiveCopy => (1973, 1979),
            TelegramForm.Sixties => (1966, 1972),
            _ => (2001, 2009),
        };
        int year = random.Between(first, last);
        Era era = year switch { < 1973 => Era.Sixties, < 1980 => Era.Archive, < 1995 => Era.Eighties, _ => Era.Modern };
        Post sender = random.Percent(15) ? Posts.Washington : random.PickZipf(Posts.Abroad);

        // The body is what the size leaves after some 1,600 characters of envelope, head and sign-off.
        int size = Math.Max(300, (options.MeanSize - 1_500) * random.OneOf(20, 40, 60, 80, 100, 130, 170, 200) / 100);
        return new Draft
        {
            Random = random,
            Form = form,
            Era = era,
            Day = new DateOnly(year, 1, 1).AddDays(random.Below(365)),
            MinuteOfDay = random.Below(1440),
            Sender = sender,
            Number = sender == Posts.Washington ? random.Between(1_000, 230_000) : random.Between(3, 15_999),
            Classification = DrawClassification(random, era),
            Sections = era is Era.Modern or Era.Eighties ? Math.Max(1, size / 3_000) : 1,
            Capitals = era switch { Era.Modern => random.Percent(8), Era.Sixties => random.Percent(60), _ => random.Percent(85) },
            Pilcrows = era == Era.Modern && random.Percent(75),
            Size = size,
        };
    }

    private static Classification DrawClassification(SeededRandom random, Era era) => random.Below(20) switch
    {
        < 3 => Classification.Secret,
        < 13 => Classification.Confidential,
        < 16 when era != Era.Modern => Classification.LimitedOfficialUse,
        _ => Classification.Unclassified,
    };

    private static void WriteEnvelope(Draft draft)
    {
        switch (draft.Form)
        {
            case TelegramForm.ArchiveCopy:
                ArchiveHeadWriter.Write(draft);
                break;
            case TelegramForm.Sixties:
                EnvelopeWriter.Write(draft, withRelayLines: false);
                break;
            case TelegramForm.Extract:
                break;
            default:
                EnvelopeWriter.Write(draft, withRelayLines: draft.Random.Percent(95));
                break;
        }
    }
}
