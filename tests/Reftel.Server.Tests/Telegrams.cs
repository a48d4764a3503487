namespace Reftel.Server.Tests;

/// <summary>Telegrams written for tests.</summary>
internal static class Telegrams
{
    public static string Of(int number, string subject, params string[] paragraphs) =>
        $"""
        VZCZCXYZ0000
        OO RUEHC
        DE RUEHQK #{number:D4} 3451251
        ZNY CCCCC ZZH
        O 111251Z DEC 07
        FM AMEMBASSY PORT SELWYN
        TO RUEHC/SECSTATE WASHDC IMMEDIATE 6710
        BT
        C O N F I D E N T I A L PORT SELWYN {number:D6}

        SIPDIS

        E.O. 12958: DECL: 12/11/2017
        TAGS: PGOV, PREL, QK
        SUBJECT: {subject}

        REF: 06 PORT SELWYN 1019

        Classified By: Charge Ada Berg for reason 1.4 (d).

        {string.Join("\n\n", paragraphs.Select((text, i) => $"{i + 1}. (C) {text}"))}
        BERG
        """;
}
