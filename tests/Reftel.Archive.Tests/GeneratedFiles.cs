using Reftel.Testing.Generation;

namespace Reftel.Archive.Tests;

/// <summary>Folders of generated telegrams.</summary>
internal static class GeneratedFiles
{
    /// <returns>The folder.</returns>
    public static string Write(TemporaryFolder folder, int count, int meanSize = 2_500)
    {
        var generator = new TelegramGenerator(4, new GeneratorOptions { MeanSize = meanSize });
        for (int i = 0; i < count; i++)
        {
            folder.Write($"telegrams/{i:D5}.txt", generator.Next().Text);
        }

        return folder["telegrams"];
    }
}
