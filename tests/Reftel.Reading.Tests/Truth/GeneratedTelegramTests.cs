using Reftel.Reading.Text;
using Reftel.Testing.Generation;
using Reftel.Testing.Truth;
using Xunit;

namespace Reftel.Reading.Tests.Truth;

/// <summary>What was written into a generated telegram is what is read out of it.</summary>
public sealed class GeneratedTelegramTests
{
    private const int Count = 3_000;

    [Fact]
    public void Every_field_is_read_as_it_was_written()
    {
        var generator = new TelegramGenerator(seed: 1);
        var report = new TruthReport();
        for (int i = 0; i < Count; i++)
        {
            GeneratedTelegram telegram = generator.Next();
            report.Add(telegram, DocumentReader.Read(SourceText.From(telegram.Text)));
        }

        Assert.True(report.IsPerfect, $"Of {Count} telegrams:\n{report}");
    }

    [Fact]
    public void A_seed_gives_the_same_telegram_again()
    {
        GeneratedTelegram first = new TelegramGenerator(seed: 7).Next();
        Assert.Equal(first.Text, TelegramGenerator.FromSeed(first.Seed).Text);
    }
}
