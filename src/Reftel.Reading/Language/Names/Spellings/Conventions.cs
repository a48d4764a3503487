namespace Reftel.Reading.Language.Names.Spellings;

/// <summary>How Russian, Belarusian and Ukrainian names are written in Latin letters, convention by convention.</summary>
/// <remarks>
/// Sources: BGN/PCGN 1947 (Russian) and 1979 (Belarusian); ISO 9:1995; GOST 7.79-2000 B; the instruction of the Belarusian land committee of 2000 as of 2007;
/// resolution 55 of the Ukrainian cabinet, 2010; the spelling dictionaries of Polish, Czech, German and French. Soft signs are left out, as in running text.
/// </remarks>
internal static class Conventions
{
    private const string Common = "а a, б b, в v, д d, з z, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, ь -, ' -, ’ -";
    private const string Russian = Common + ", г g, е e, и i, ы y, э e, ъ -";
    private const string Belarusian = Common + ", г h, і i, ы y, э e";

    public static readonly IReadOnlyList<Convention> All =
    [
        Convention.Parse("BGN/PCGN, Russian", CyrillicLanguage.Russian, Russian, "е ye/e, ё yo, ж zh, й y, х kh, ц ts, ч ch, ш sh, щ shch, ю yu, я ya"),
        Convention.Parse("ISO 9, Russian", CyrillicLanguage.Russian, Russian, "ё ë, ж ž, й j, х h, ц c, ч č, ш š, щ ŝ, э è, ю û, я â"),
        Convention.Parse("GOST 7.79 B, Russian", CyrillicLanguage.Russian, Russian, "ё yo, ж zh, й j, х x, ц cz, ч ch, ш sh, щ shh, ю yu, я ya"),
        Convention.Parse("English press, Russian", CyrillicLanguage.Russian, Russian, "ё e, ж zh, й y, х kh, ц ts, ч ch, ш sh, щ shch, ю yu, я ya"),
        Convention.Parse("Polish, Russian", CyrillicLanguage.Russian, Russian, "в w, е je/ie/e, ё jo/io/o, ж ż, й j, л ł, х ch, ц c, ч cz, ш sz, щ szcz, ю ju/iu, я ja/ia"),
        Convention.Parse("Czech, Russian", CyrillicLanguage.Russian, Russian, "ё jo, ж ž, й j, х ch, ц c, ч č, ш š, щ šč, ю ju, я ja"),
        Convention.Parse("German, Russian", CyrillicLanguage.Russian, Russian, "в w, е je/e, ё jo, ж sch, з s, й i, х ch, ц z, ч tsch, ш sch, щ schtsch, ю ju, я ja"),
        Convention.Parse("French, Russian", CyrillicLanguage.Russian, Russian, "ё io, ж j, й i, у ou, х kh, ц ts, ч tch, ш ch, щ chtch, ю iou, я ia"),
        Convention.Parse("Belarusian rules of 2007", CyrillicLanguage.Belarusian, Belarusian, "е je/ie, ё jo/io, ж ž, й j, ў ŭ, х ch, ц c, ч č, ш š, ю ju/iu, я ja/ia"),
        Convention.Parse("BGN/PCGN, Belarusian", CyrillicLanguage.Belarusian, Belarusian, "е ye, ё yo, ж zh, й y, ў w, х kh, ц ts, ч ch, ш sh, ю yu, я ya"),
        Convention.Parse("Lacinka", CyrillicLanguage.Belarusian, Belarusian, "е je/ie, ё jo/io, ж ž, й j, л ł, ў ŭ, х ch, ц c, ч č, ш š, ю ju/iu, я ja/ia"),
        Convention.Parse("Ukrainian rules of 2010", CyrillicLanguage.Ukrainian, Common, "г h, ґ g, е e, є ye/ie, ж zh, и y, і i, ї i, й i, х kh, ц ts, ч ch, ш sh, щ shch, ю yu/iu, я ya/ia"),
        Convention.Parse("Polish, Ukrainian", CyrillicLanguage.Ukrainian, Common, "в w, г h, ґ g, е e, є je/ie, ж ż, и y, і i, ї ji, й j, л ł, х ch, ц c, ч cz, ш sz, щ szcz, ю ju/iu, я ja/ia"),
        Convention.Parse("German, Ukrainian", CyrillicLanguage.Ukrainian, Common, "в w, г h, ґ g, е e, є je, ж sch, з s, и y, і i, ї ji, й j, х ch, ц z, ч tsch, ш sch, щ schtsch, ю ju, я ja"),
    ];
}
