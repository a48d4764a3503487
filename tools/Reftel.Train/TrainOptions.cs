using System.Globalization;

namespace Reftel.Train;

/// <summary>What the user asked for.</summary>
internal sealed record TrainOptions
{
    public const string Usage = """
        usage: reftel-train CONLLU_FOLDER -o MODEL [--epochs N]
               reftel-train evaluate CONLLU_FILE [--model MODEL]
               reftel-train languages FOLDER [-o MODEL]

          CONLLU_FOLDER  holds .conllu or .conllu.gz files; those with "train" in their name are learnt, or all where none has it
          -o MODEL       where the model is written
          --epochs N     times that the parser sees each sentence (default 10)
          evaluate       tags and parses the words of a file with the model of the library, or another, and compares;
                         also finds sentences and tokens in its raw text
          languages      learns the letters of languages from sentences-xx.txt and word-pairs-xx.txt of the folder; without -o it says how well,
                         each fifth of the texts by a model of the others

        exit codes: 0 done, 2 not understood, 3 failed
        """;

    private const int MostEpochs = 100;

    public string? Folder { get; init; }

    public string? Output { get; init; }

    public int Epochs { get; init; } = 10;

    public string? Evaluated { get; init; }

    public string? Model { get; init; }

    /// <summary>The options, or null when they are not understood.</summary>
    public static TrainOptions? Parse(IReadOnlyList<string> arguments)
    {
        bool evaluate = arguments.Count > 0 && arguments[0] == "evaluate";
        var options = new TrainOptions();
        for (int i = evaluate ? 1 : 0; i < arguments.Count; i++)
        {
            string? value = i + 1 < arguments.Count ? arguments[i + 1] : null;
            string argument = arguments[i];
            bool named = argument.StartsWith('-');
            TrainOptions? next = argument switch
            {
                "-o" when !evaluate && value is not null => options with { Output = value },
                "--epochs" when !evaluate && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int epochs) && epochs is > 0 and <= MostEpochs => options with { Epochs = epochs },
                "--model" when evaluate && value is not null => options with { Model = value },
                _ when named => null,
                _ when evaluate && options.Evaluated is null => options with { Evaluated = argument },
                _ when !evaluate && options.Folder is null => options with { Folder = argument },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            options = next;
            i += named ? 1 : 0;
        }

        return options.Evaluated is not null || (options.Folder is not null && options.Output is not null) ? options : null;
    }
}
