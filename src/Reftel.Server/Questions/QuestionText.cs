using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Reftel.Analysis.Questions.Editing;
using Reftel.Analysis.Questions.Files;
using Reftel.Archive.Store;

namespace Reftel.Server.Questions;

/// <summary>A question file as it lies on the disk, to be changed and put back with every other byte as it was.</summary>
internal sealed class QuestionText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // One change at a time, in all rooms of this program.
    private static readonly Lock Writing = new();

    private readonly byte[] _bytes;

    private QuestionText(byte[] bytes) => _bytes = bytes;

    /// <summary>Names the bytes that were read: whoever changes them says which he saw.</summary>
    public string Stand => Convert.ToHexStringLower(SHA256.HashData(_bytes))[..16];

    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static QuestionText Read(string path) => new FileInfo(path).Length <= QuestionFile.MostBytes
        ? new QuestionText(File.ReadAllBytes(path))
        : throw new IOException($"it has more than {QuestionFile.MostBytes:N0} bytes");

    /// <summary>The file as it is read, with its bytes.</summary>
    /// <exception cref="ArchiveException">It cannot be read.</exception>
    public static (KeptQuestion Kept, QuestionText Text) Kept(string path)
    {
        try
        {
            // The bytes first: where the file changes between the two, the change is refused later and not lost.
            QuestionText text = Read(path);
            return (KeptQuestion.Read(path), text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException(ArchiveProblem.Document, $"{Path.GetFileName(path)} cannot be read: {e.Message}");
        }
    }

    /// <summary>The words without the mark of UTF-8; null where they are in another encoding.</summary>
    public string? Text
    {
        get
        {
            try
            {
                return Strict.GetString(_bytes.AsSpan(Mark.Length));
            }
            catch (DecoderFallbackException)
            {
                return null;
            }
        }
    }

    private ReadOnlySpan<byte> Mark => _bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble : default;

    /// <summary>Changes the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="stand">What the person saw.</param>
    /// <param name="edit">Changes its text.</param>
    /// <returns>Why nothing was kept, or null.</returns>
    public static EditRefusal? Change(string path, string stand, Func<string, EditedFile> edit)
    {
        try
        {
            lock (Writing)
            {
                QuestionText now = Read(path);
                return now.Stand != stand
                    ? new EditRefusal("The file was changed meanwhile, here or on the disk. What you typed is below; what stands in the file now is beside it, or on the page of the question.") { HasMoved = true }
                    : now.Change(path, edit);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new EditRefusal($"The file cannot be written: {e.Message}");
        }
    }

    private EditRefusal? Change(string path, Func<string, EditedFile> edit)
    {
        if (Text is not { } text)
        {
            return new EditRefusal("The file is not in UTF-8, so that it can be changed by hand alone.");
        }

        EditedFile edited = edit(text);
        if (edited.Text is null)
        {
            return new EditRefusal(edited.Problem!);
        }

        // What was wrong before may stay wrong; nothing else may become so.
        QuestionProblem[] before = Errors(text);
        QuestionProblem[] wrong = [.. Errors(edited.Text).Where(error => !before.Any(known => known.Code == error.Code && known.Message == error.Message))];
        if (wrong.Length > 0)
        {
            return new EditRefusal($"The file would be wrong at line {wrong[0].Line}, column {wrong[0].Column}: {wrong[0].Code}: {wrong[0].Message}") { Wrong = [.. wrong] };
        }

        if (edited.Text != text)
        {
            Write(path, [.. Mark, .. Strict.GetBytes(edited.Text)]);
        }

        return null;
    }

    private static QuestionProblem[] Errors(string text) => [.. QuestionFile.Parse(text).Problems.Where(problem => !problem.IsWarning)];

    // All of it or nothing, under the name and with the rights that it has; a link stays one.
    private static void Write(string path, byte[] bytes)
    {
        string target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        string beside = $"{target}.{Guid.NewGuid():N}.new";
        try
        {
            File.WriteAllBytes(beside, bytes);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            File.Move(beside, target, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}

/// <summary>Why a change was not kept.</summary>
/// <param name="Problem">For a person.</param>
internal sealed record EditRefusal(string Problem)
{
    /// <summary>Whether the file is no longer the one that was seen.</summary>
    public bool HasMoved { get; init; }

    /// <summary>What would have become wrong, by place.</summary>
    public ImmutableArray<QuestionProblem> Wrong { get; init; } = [];

    public int Status => HasMoved ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
}
