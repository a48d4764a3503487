using Reftel.Reading.Documents.Syntax;

namespace Reftel.Reading.Telegrams;

/// <summary>Gives every line of furniture its node.</summary>
internal static class FurnitureMarker
{
    public static void Mark(TelegramText text)
    {
        for (int line = 0; line < text.Count; line++)
        {
            SyntaxKind? kind = text.Furniture[line] switch
            {
                Furniture.PageMark or Furniture.PageNumberLine => SyntaxKind.PageMark,
                Furniture.ClassBanner => SyntaxKind.ClassBanner,
                Furniture.ReleaseStamp => SyntaxKind.ReleaseStamp,
                Furniture.RepeatedCaption => SyntaxKind.RepeatedCaption,
                Furniture.SectionBreak => SyntaxKind.SectionBreak,
                Furniture.PartTitle => SyntaxKind.PartTitle,
                Furniture.BlankSign => SyntaxKind.BlankSign,
                _ => null,
            };
            if (kind is SyntaxKind found && !text.IsBlank(line))
            {
                text.MarkLine(found, line);
            }
        }
    }
}
