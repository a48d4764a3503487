namespace Reftel.Reading.Language.Names.Spellings;

/// <summary>The languages whose names are written in the conventions.</summary>
internal enum CyrillicLanguage
{
    Russian,
    Belarusian,
    Ukrainian,
}
