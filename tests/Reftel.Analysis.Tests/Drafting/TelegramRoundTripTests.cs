using Reftel.Analysis.Drafting;
using Reftel.Analysis.Drafting.Proof;
using Reftel.Analysis.Drafting.Telegrams;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Analysis.Tests.Drafting;

/// <summary>200 drafts as telegrams: nothing is found in them, and all of them is read back. <c>REFTEL_SEED=N</c> replays one.</summary>
public sealed class TelegramRoundTripTests
{
    [Fact]
    public void Nothing_is_odd_about_a_telegram_that_was_written()
    {
        List<string> faults = [.. Written().SelectMany(pair => pair.Document.Diagnostics.Select(finding => $"seed {pair.Seed}: {finding.Code} {finding.Message}"))];
        Assert.True(faults.Count == 0, $"{faults.Count} findings\n{string.Join('\n', faults.Take(30))}");
    }

    [Fact]
    public void A_telegram_gives_back_what_it_was_made_from()
    {
        List<string> faults = [.. Written().SelectMany(pair => TelegramProof.Compare(pair.Draft, DraftRoundTripTests.Options(pair.Seed), pair.Document).Select(difference => $"seed {pair.Seed}: {difference}"))];
        Assert.True(faults.Count == 0, $"{faults.Count} differences\n{string.Join('\n', faults.Take(30))}");
    }

    [Fact]
    public void Its_lines_have_at_most_69_characters_and_its_sections_100_lines() => Assert.All(DraftRoundTripTests.Seeds(), seed =>
    {
        string text = DraftTelegram.Write(new AnyTelegram(seed).Make(), DraftRoundTripTests.Options(seed));
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 69, line));
        string[] sections = text.Split(" SECTION ");
        Assert.True(sections.Length == 1 ? text.Split('\n').Length <= 130 : sections.Length > 2);
    });

    [Fact]
    public void The_drafts_lack_nothing() => Assert.All(DraftRoundTripTests.Seeds(), seed =>
    {
        Draft draft = new AnyTelegram(seed).Make();
        Assert.Empty(DraftCheck.Of(draft));
        Assert.Empty(TelegramCheck.Of(draft));
    });

    private static IEnumerable<(ulong Seed, Draft Draft, Document Document)> Written() => DraftRoundTripTests.Seeds().Select(seed =>
    {
        Draft draft = new AnyTelegram(seed).Make();
        return (seed, draft, Assert.Single(DocumentReader.Read(SourceText.From(DraftTelegram.Write(draft, DraftRoundTripTests.Options(seed))))));
    });
}
