namespace Reftel.Reading.Language.Parsing;

/// <summary>A step of the parser.</summary>
internal enum Move
{
    /// <summary>None is chosen yet.</summary>
    None = -1,

    /// <summary>The next word comes on the stack.</summary>
    Shift = 0,

    /// <summary>The next word becomes the head of the top of the stack.</summary>
    Left = 1,

    /// <summary>The word below the top of the stack becomes its head.</summary>
    Right = 2,
}
