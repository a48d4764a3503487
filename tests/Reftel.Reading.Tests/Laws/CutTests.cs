using System.Text;
using Reftel.Testing.Generation;
using Reftel.Testing.Laws;
using Xunit;

namespace Reftel.Reading.Tests.Laws;

/// <summary>A telegram may end anywhere: a page is lost, a download stops.</summary>
public sealed class CutTests
{
    [Theory]
    [InlineData(TelegramForm.Full)]
    [InlineData(TelegramForm.ArchiveCopy)]
    [InlineData(TelegramForm.Sixties)]
    [InlineData(TelegramForm.HtmlPage)]
    [InlineData(TelegramForm.Markdown)]
    public void The_laws_hold_for_a_telegram_cut_at_every_offset(TelegramForm form)
    {
        GeneratedTelegram telegram = TelegramGenerator.FromSeed(20, new GeneratorOptions { Form = form, MeanSize = 2_500 });
        byte[] bytes = Encoding.UTF8.GetBytes(telegram.Text);
        Parallel.For(0, bytes.Length + 1, length => ReadingLaws.Enforce(bytes.AsMemory(0, length), $"{form} cut to {length} bytes"));
    }
}
