using PackGenerator;
using PackGenerator.Files;
using PackGenerator.Making;
using PackGenerator.Profiles;

const int Different = 1;
const int Misused = 2;

if (args.Contains("--help"))
{
    Console.WriteLine(Options.Usage);
    return 0;
}

if (!Options.TryParse(args, out var options, out var error))
{
    Console.Error.WriteLine(error);
    Console.Error.WriteLine(Options.Usage);
    return Misused;
}

var files = Providers.All.SelectMany(profile => PackMaker.Make(profile, options.Seed)).ToArray();
try
{
    if (!options.Check)
    {
        PackFolder.Write(options.Out, files);
        Console.WriteLine($"{files.Length} files written to {options.Out}.");
        return 0;
    }

    var differences = PackFolder.Compare(options.Out, files);
    foreach (var difference in differences)
    {
        Console.Error.WriteLine(difference);
    }

    Console.WriteLine(differences.Count == 0 ? $"{files.Length} files are as the generator makes them." : "The packs differ.");
    return differences.Count == 0 ? 0 : Different;
}
catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(problem.Message);
    return Misused;
}
