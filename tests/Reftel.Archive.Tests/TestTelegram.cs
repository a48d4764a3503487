namespace Reftel.Archive.Tests;

/// <summary>A telegram that says one thing, for tests of versions.</summary>
internal static class TestTelegram
{
    public const string Id = "07MINSK12";

    public static string Of(string words) =>
        $"""
        R 111251Z DEC 07
        FM AMEMBASSY MINSK
        TO SECSTATE WASHDC

        UNCLAS MINSK 000012

        SUBJECT: TALKS

        1. {words}
        MOORE

        """;
}
