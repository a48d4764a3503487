using System.Globalization;

namespace Reftel.Fuzz;

/// <summary>What the user asked for.</summary>
internal sealed record FuzzOptions
{
    public const string Usage = """
        usage: Reftel.Fuzz [--seed N] [--count N] [--folder DIR] [--keep DIR]
               Reftel.Fuzz --replay DIR

          --seed N      first seed of the run (default 1); one mutant alone: --only SEED
          --count N     number of mutants (default 1000000)
          --folder DIR  documents to begin from (default: samples/ of the repository)
          --keep DIR    where failing inputs are written, one file each with its seed as name
          --replay DIR  reads every file of a folder and checks the laws on it
        """;

    public ulong Seed { get; init; } = 1;

    public ulong? Only { get; init; }

    public int Count { get; init; } = 1_000_000;

    public string? Folder { get; init; }

    public string? Keep { get; init; }

    public string? Replay { get; init; }

    /// <summary>The options, or null when they are not understood.</summary>
    public static FuzzOptions? Parse(IReadOnlyList<string> arguments)
    {
        var options = new FuzzOptions();
        for (int i = 0; i < arguments.Count; i += 2)
        {
            string? value = i + 1 < arguments.Count ? arguments[i + 1] : null;
            FuzzOptions? next = arguments[i] switch
            {
                "--seed" when IsNumber(value, out ulong seed) => options with { Seed = seed },
                "--only" when IsNumber(value, out ulong only) => options with { Only = only },
                "--count" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) => options with { Count = count },
                "--folder" when Directory.Exists(value) => options with { Folder = value },
                "--keep" when value is not null => options with { Keep = value },
                "--replay" when Directory.Exists(value) => options with { Replay = value },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            options = next;
        }

        return options;
    }

    private static bool IsNumber(string? text, out ulong number) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
