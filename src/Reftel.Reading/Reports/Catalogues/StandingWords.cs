using Reftel.Reading.Language;

namespace Reftel.Reading.Reports.Catalogues;

/// <summary>Words by which the parts of a report are told that are not its argument; one table of phrases in the languages of reports.</summary>
internal static class StandingWords
{
    /// <summary>Headings of lists of takeaways.</summary>
    private static readonly WordSet Takeaways = new[]
    {
        "key takeaways", "key takeaway", "takeaways", "key judgments", "key judgements", "key findings", "key points", "main points", "bottom line", "bottom line up front", "bluf",
        "ключевые выводы", "основные выводы", "главные выводы", "галоўныя высновы", "асноўныя высновы", "ключові висновки", "główne wnioski", "wichtigste ergebnisse", "points clés",
    }.ToWordSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Headings of summaries, which are takeaways where a list stands directly below.</summary>
    private static readonly WordSet Summaries = new[]
    {
        "summary", "executive summary", "in brief", "at a glance", "highlights", "выводы", "главное", "кратко", "коротко", "резюме", "высновы", "галоўнае", "коратка", "рэзюмэ", "рэзюме",
        "висновки", "головне", "коротко про головне", "wnioski", "najważniejsze", "streszczenie", "zusammenfassung", "das wichtigste", "en bref", "résumé", "l'essentiel",
    }.ToWordSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Phrases that every number of a series repeats, anywhere in a paragraph.</summary>
    private static readonly string[] Boilerplate =
    [
        "will continue monitoring", "will continue to monitor", "will continue to report on", "will continue to report", "will continue to watch", "мы будзем і далей сачыць", "will continue to provide updates", "is part of a series", "this report is part of", "this article is part of", "this update is part of",
        "click here", "sign up for", "subscribe to", "all rights reserved", "\u00A9", "do not necessarily reflect", "does not necessarily reflect", "views expressed",
        "terms of use", "reproduced with permission", "for media inquiries", "press contact", "nonprofit, nonpartisan", "non-profit, non-partisan", "is an independent, nonprofit",
        "does not receive classified", "uses only publicly available information", "exclusively on publicly available", "data cut-off for this", "data cutoff for this",
        "from wikipedia, the free encyclopedia", "jump to navigation", "jump to search", "this page was last edited on", "this page was last modified on", "text is available under the creative commons",
        "материал из википедии", "перейти к навигации", "перейти к поиску", "эта страница в последний раз была отредактирована", "текст доступен по лицензии", "матэрыял з вікіпедыі", "матеріал з вікіпедії", "aus wikipedia, der freien enzyklopädie",
        "download the pdf", "download the full report", "follow us on", "share this", "the information cutoff",
        "продолжит следить", "продолжим следить", "все права защищены", "мнение автора может не совпадать", "подписывайтесь на", "при перепечатке", "при использовании материалов",
        "усе правы абаронены", "працягне сачыць", "падпісвайцеся на", "alle rechte vorbehalten", "tous droits réservés", "wszelkie prawa zastrzeżone",
    ];

    private static readonly PhraseSearch BoilerplateSearch = new(Boilerplate);

    /// <summary>Beginnings of captions; a number follows those with a blank at the end.</summary>
    private static readonly LeadingWords Captions = new(
        "figure ", "fig. ", "map ", "chart ", "table ", "photo ", "image ", "source:", "sources:", "map by", "photo by", "photo:", "image:", "photo credit", "image credit", "graphic by",
        "рисунок ", "рис. ", "карта ", "таблица ", "фото:", "источник:", "малюнак ", "крыніца:", "фота:", "abb. ", "quelle:", "źródło:", "rys. ");

    public static bool IsTakeawayHeading(ReadOnlySpan<char> heading) => IsOneOf(Takeaways, heading);

    public static bool IsSummaryHeading(ReadOnlySpan<char> heading) => IsOneOf(Summaries, heading);

    private static bool IsOneOf(WordSet headings, ReadOnlySpan<char> heading) => headings.Contains(heading.Trim(" :.*#\u2014-"));

    public static bool IsBoilerplate(ReadOnlySpan<char> paragraph) => BoilerplateSearch.In(paragraph) || WikiFooter.Begins(paragraph);

    public static bool IsCaption(ReadOnlySpan<char> paragraph)
    {
        foreach (string words in paragraph.IsEmpty ? [] : Captions.BeginningWith(paragraph[0]))
        {
            if (paragraph.StartsWith(words, StringComparison.OrdinalIgnoreCase)
                && (words[^1] != ' ' || (paragraph.Length > words.Length && char.IsAsciiDigit(paragraph[words.Length]))))
            {
                return true;
            }
        }

        return false;
    }
}
