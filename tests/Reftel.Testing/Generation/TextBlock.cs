namespace Reftel.Testing.Generation;

/// <summary>What a block of lines is, as far as pages and wrappings treat it differently.</summary>
internal enum BlockRole
{
    Envelope,
    ArchiveHead,
    Head,
    Tags,
    Heading,
    Paragraph,
    SignOff,

    /// <summary>Page marks, banners, repeated captions and stamps: no part of the text they cut.</summary>
    Furniture,
}

/// <summary>Lines that stand together.</summary>
/// <param name="Role">What they are.</param>
/// <param name="Lines">The lines, without line breaks.</param>
/// <param name="Gap">Empty lines before the block.</param>
/// <param name="MayBeCut">True where the end of a page may fall between two of the lines.</param>
internal sealed record TextBlock(BlockRole Role, IReadOnlyList<string> Lines, int Gap, bool MayBeCut);
