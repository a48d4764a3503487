namespace Reftel.Acceptance;

/// <summary>Telegrams of an invented post.</summary>
internal static class TelegramText
{
    /// <summary>One telegram, number 1009 unless told otherwise, with nothing odd about it.</summary>
    public static string Of(int number = 1009, string subject = "HARBOUR TALKS END", string body = "The talks ended (reftel).") =>
        $"""
        VZCZCXRO{number}
        OO RUEHC
        DE RUEHNH #{number % 10000:D4} 3451251
        ZNY CCCCC ZZH
        O 111251Z DEC 07
        FM AMEMBASSY NORDHAVN
        TO SECSTATE WASHDC IMMEDIATE
        BT
        C O N F I D E N T I A L NORDHAVN {number:D6}

        SIPDIS

        E.O. 12958: DECL: 12/11/2017
        TAGS: PGOV, PREL
        SUBJECT: {subject}

        REF: 06 NORDHAVN 88

        Classified By: Charge Ann Smith for reason 1.4 (d).

        1. (C) {body}
        SMITH
        BT
        #{number % 10000:D4}
        NNNN

        """;
}
