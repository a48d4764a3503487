namespace Reftel.Reading.Language.Parsing;

/// <summary>A step of the parser.</summary>
internal enum Move
{
    /// <summary>The next word comes on the stack.</summary>
    Shift,

    /// <summary>The next word becomes the head of the top of the stack.</summary>
    Left,

    /// <summary>The word below the top of the stack becomes its head.</summary>
    Right,
}
