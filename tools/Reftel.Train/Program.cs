using Reftel.Reading.Language.Models;
using Reftel.Train;
using Reftel.Train.Evaluation;
using Reftel.Train.Languages;
using Reftel.Train.Learning;
using Reftel.Train.Treebanks;

if (args is ["languages", ..])
{
    return LanguageCommand.Run(args[1..]);
}

TrainOptions? options = TrainOptions.Parse(args);
if (options is null)
{
    Console.Error.WriteLine(TrainOptions.Usage);
    return 2;
}

try
{
    if (options.Evaluated is { } file)
    {
        EnglishModel model = options.Model is { } path ? EnglishModel.Read(File.ReadAllBytes(path)) : EnglishModel.Default;
        Console.Write(TreebankEvaluation.Run(ConlluReader.ReadFile(file), model));
        return 0;
    }

    List<TreebankSentence> sentences = TreebankFolder.Read(options.Folder!);
    byte[] bytes = new ModelTraining(options.Epochs, Console.Error.WriteLine).Run(sentences);
    File.WriteAllBytes(options.Output!, bytes);
    Console.WriteLine($"{options.Output}: {bytes.Length:N0} bytes, SHA-256 {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))}");
    return 0;
}
catch (Exception failure) when (failure is TreebankException or IOException or UnauthorizedAccessException or FormatException)
{
    Console.Error.WriteLine($"reftel-train: {failure.Message}");
    return 3;
}
