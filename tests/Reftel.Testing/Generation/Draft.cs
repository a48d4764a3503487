using Reftel.Reading.Documents;
using Reftel.Testing.Generation.Vocabulary;

namespace Reftel.Testing.Generation;

/// <summary>A telegram being written: the facts all parts share, the blocks so far, the truth so far.</summary>
internal sealed class Draft
{
    public required SeededRandom Random { get; init; }

    public required TelegramForm Form { get; init; }

    public required Era Era { get; init; }

    public required DateOnly Day { get; init; }

    public required int MinuteOfDay { get; init; }

    public required Post Sender { get; init; }

    public required int Number { get; init; }

    public required Classification Classification { get; init; }

    /// <summary>Transmission sections, or 1 for a telegram in one piece.</summary>
    public required int Sections { get; init; }

    /// <summary>True where the terminal had no small letters.</summary>
    public required bool Capitals { get; init; }

    /// <summary>True where paragraph numbers and reference letters wear a pilcrow.</summary>
    public required bool Pilcrows { get; init; }

    /// <summary>Characters to aim at.</summary>
    public required int Size { get; init; }

    public TelegramTruth Truth { get; } = new();

    public List<TextBlock> Blocks { get; } = [];

    /// <summary>False for an extract: nothing says when it was sent.</summary>
    public bool HasDate => Form != TelegramForm.Extract;

    public string Year2 => $"{Day.Year % 100:D2}";

    public bool IsClassified => Classification is Classification.Confidential or Classification.Secret;

    /// <summary>The text in the letters the terminal has.</summary>
    public string InCase(string text) => Capitals ? text.ToUpperInvariant() : text;

    public void Add(BlockRole role, int gap, bool mayBeCut, params IReadOnlyList<string> lines)
    {
        if (lines.Count > 0)
        {
            Blocks.Add(new TextBlock(role, lines, gap, mayBeCut));
        }
    }

    public void AddHead(params IReadOnlyList<string> lines) => Add(BlockRole.Head, Random.Percent(70) ? 1 : 0, mayBeCut: false, lines);
}
