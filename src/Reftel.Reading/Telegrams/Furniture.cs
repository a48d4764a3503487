namespace Reftel.Reading.Telegrams;

/// <summary>What a line is that stands in a telegram without being part of its text.</summary>
internal enum Furniture : byte
{
    /// <summary>The line is the telegram's own.</summary>
    None,

    /// <summary><c>MINSK 00001009  002 OF 003</c>, <c>PAGE 02 STATE 187673</c>.</summary>
    PageMark,

    /// <summary>The number under a page line that stands on its own: <c>STATE 319745</c> (1978-79).</summary>
    PageNumberLine,

    /// <summary>The classification over or under a page.</summary>
    ClassBanner,

    /// <summary>A stamp of the reviewers who released the text.</summary>
    ReleaseStamp,

    /// <summary>A caption printed again inside the body.</summary>
    RepeatedCaption,

    /// <summary>The class line and head of a further transmission section.</summary>
    SectionBreak,

    /// <summary>A lone dash or period that stands for an empty line (copies of the 1980s).</summary>
    BlankSign,

    /// <summary>A title of the archive's own: Message Text, Message Attributes.</summary>
    PartTitle,
}
