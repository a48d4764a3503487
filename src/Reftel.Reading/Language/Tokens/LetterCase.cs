namespace Reftel.Reading.Language.Tokens;

/// <summary>How a word is written in the middle of a sentence.</summary>
internal enum LetterCase
{
    /// <summary>The word is not known.</summary>
    Unknown,

    /// <summary>"said"</summary>
    Small,

    /// <summary>"Minsk"</summary>
    Capitalized,

    /// <summary>"NATO"</summary>
    Capitals,
}
