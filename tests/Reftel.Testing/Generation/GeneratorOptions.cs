namespace Reftel.Testing.Generation;

/// <summary>What a caller may fix; the seed draws the rest.</summary>
public sealed record GeneratorOptions
{
    public static GeneratorOptions Default { get; } = new();

    /// <summary>The form to write, or null to draw one.</summary>
    public TelegramForm? Form { get; init; }

    /// <summary>Characters of a telegram on average, over many seeds.</summary>
    public int MeanSize { get; init; } = 6_000;
}
