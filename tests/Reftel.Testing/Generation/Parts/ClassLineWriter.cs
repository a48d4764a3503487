using Reftel.Reading.Documents;

namespace Reftel.Testing.Generation.Parts;

/// <summary>The class line: classification as spaced, damaged or plain letters, section, post, serial.</summary>
internal static class ClassLineWriter
{
    public static void Write(Draft draft)
    {
        TelegramTruth truth = draft.Truth;
        truth.Classification = draft.Classification;
        truth.Post = draft.Sender.Name;
        truth.Number = draft.Number;
        truth.Id = draft.HasDate ? $"{draft.Year2}{draft.Sender.IdName}{draft.Number}" : null;
        truth.Section = draft.Sections > 1 ? new TransmissionSection(1, draft.Sections) : null;
        draft.Add(BlockRole.Head, draft.Random.Between(1, 2), false, $"{Words(draft)} {Section(draft, 1)}{Number(draft)}");
        if (draft.Era == Era.Archive && truth.SecondSeries is null && draft.Random.Percent(5))
        {
            AddSecondSeries(draft);
        }
    }

    /// <summary>The class line of a later section, as it stands between paragraphs.</summary>
    public static string Repeat(Draft draft, int section) => $"{Spaced(draft.Classification)} {Section(draft, section)}{Number(draft)}";

    private static string Section(Draft draft, int section) =>
        draft.Sections > 1 ? $"SECTION {section:D2} OF {draft.Sections:D2} " : "";

    private static string Number(Draft draft)
    {
        bool washington = draft.Sender == Vocabulary.Posts.Washington;
        string format = draft.Era switch
        {
            Era.Modern => "D6",
            Era.Sixties => "D",
            _ => washington ? "D6" : "D5",
        };
        return $"{draft.Sender.Name} {draft.Number.ToString(format)}";
    }

    private static string Words(Draft draft)
    {
        Classification classification = draft.Classification;
        int shape = draft.Random.Below(100);
        if (classification == Classification.Unclassified)
        {
            return shape switch
            {
                < 70 => "UNCLAS",
                // "Encrypt for transmission only" concerns the circuit: it is no caption.
                < 75 when draft.Era == Era.Modern => "UNCLAS EFTO",
                < 80 => "U N C L A S",
                _ => "UNCLAS",
            };
        }

        string spaced = Spaced(classification);
        return shape switch
        {
            < 82 => spaced,
            < 88 => classification.Word(),
            < 91 when draft.Era == Era.Modern => spaced[..1] + spaced[1..].ToLowerInvariant(),
            < 93 when draft.IsClassified => spaced[..1] + spaced,
            < 95 when draft.IsClassified => spaced[2..],
            _ => spaced,
        };
    }

    private static string Spaced(Classification classification) => classification switch
    {
        Classification.LimitedOfficialUse => "LIMITED OFFICIAL USE",
        Classification.Unclassified => "UNCLAS",
        _ => string.Join(' ', classification.Word().ToCharArray()),
    };

    // The Secretary's travelling party numbers its traffic in series of their own.
    private static void AddSecondSeries(Draft draft)
    {
        var series = new SecondSeries(draft.Random.OneOf("TOSEC", "SECTO"), draft.Random.Between(10_001, 190_999));
        draft.Truth.SecondSeries = series;
        TextBlock line = draft.Blocks[^1];
        draft.Blocks[^1] = line with { Lines = [$"{line.Lines[0]} {series.Name} {series.Number:D6}"] };
    }
}
