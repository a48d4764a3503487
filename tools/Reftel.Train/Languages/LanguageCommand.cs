namespace Reftel.Train.Languages;

/// <summary><c>reftel-train languages FOLDER [-o MODEL]</c>.</summary>
internal static class LanguageCommand
{
    public static int Run(string[] arguments)
    {
        try
        {
            switch (arguments)
            {
                case [var folder]:
                    Console.Write(LanguageEvaluation.Run(LanguageCorpus.Read(folder)));
                    return 0;
                case [var folder, "-o", var output]:
                    LanguageCorpus corpus = LanguageCorpus.Read(folder);
                    byte[] bytes = LanguageModelFile.Write(LanguageTraining.Run(corpus.Texts.Select(text => (text.Language, text.Text))));
                    File.WriteAllBytes(output, bytes);
                    Console.WriteLine($"{output}: {bytes.Length:N0} bytes, SHA-256 {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))}");
                    return 0;
                default:
                    Console.Error.WriteLine(TrainOptions.Usage);
                    return 2;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"reftel-train: {failure.Message}");
            return 3;
        }
    }
}
