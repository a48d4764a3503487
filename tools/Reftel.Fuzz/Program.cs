using Reftel.Fuzz;
using Reftel.Testing;
using Reftel.Testing.Laws;
using Reftel.Testing.Mutation;

FuzzOptions? options = FuzzOptions.Parse(args);
if (options is null)
{
    Console.Error.WriteLine(FuzzOptions.Usage);
    return 2;
}

if (options.Replay is { } folder)
{
    return Replay(folder);
}

if (options.Keep is { } keep)
{
    Directory.CreateDirectory(keep);
}

IReadOnlyList<Sample> corpus = options.Folder is { } from ? Samples.Load(from) : Samples.Readable;
var run = new FuzzRun(new Mutator([.. corpus.Select(s => s.Source?.Text ?? "")]), options.Keep);
Console.WriteLine($"{corpus.Count} documents to begin from, and generated telegrams");
if (options.Only is { } only)
{
    run.Try(only);
    return 0;
}

return run.Run(options.Seed, options.Count) == 0 ? 0 : 1;

static int Replay(string folder)
{
    int failed = 0;
    IReadOnlyList<Sample> files = Samples.Load(folder);
    foreach (Sample file in files)
    {
        try
        {
            ReadingLaws.Enforce(file.Bytes, file.Name);
        }
        catch (LawBrokenException law)
        {
            failed++;
            Console.Error.WriteLine(law.Message);
        }
    }

    Console.WriteLine($"{files.Count} files, {failed} failed");
    return failed == 0 ? 0 : 1;
}
