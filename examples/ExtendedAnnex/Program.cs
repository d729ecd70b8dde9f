using ExtendedAnnex.PlainText;
using ExtendedAnnex.Sections;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection;
using Sui.Inspection.Annexes;

if (args.Length > 2)
{
    Console.Error.WriteLine("Usage: ExtendedAnnex [folder to write to] [evidence pack]");
    return 2;
}

var folder = Directory.CreateDirectory(args.ElementAtOrDefault(0) ?? "artifacts/extended").FullName;
var pack = args.ElementAtOrDefault(1) ?? "examples/packs/synthetic-strong";

// <registration>
// Two ways to add something: to the options, or as a service of the container. A plug-in does the latter.
var services = new ServiceCollection()
    .AddSuiInspection(options => options.Sections.Add(new PeopleReachedSection()))
    .AddSingleton<IAnnexRenderer, PlainTextAnnexRenderer>();
using var provider = services.BuildServiceProvider();
var inspection = provider.GetRequiredService<ISuiInspection>();
// </registration>

var read = inspection.Read(pack);
foreach (var problem in read.Problems)
{
    Console.Error.WriteLine(problem);
}

// An annex on half-read evidence must not be published.
if (read.Pack is null || read.HasErrors)
{
    return 1;
}

var assessment = inspection.Assess(read);
var published = inspection.Compose(assessment);
foreach (var format in new[] { "html", "pdf", "txt" })
{
    Write(published, format, "annex." + format);
}

// For inspectors: the same section, with the counts that the published one hides.
Write(inspection.Compose(assessment, new AnnexRequest(AnnexAudience.Working)), "txt", "working-paper.txt");
return 0;

void Write(AnnexDocument document, string format, string name)
{
    // A renderer that fails half-way leaves half a file. In memory first, so that there is a whole one or none.
    using var whole = new MemoryStream();
    inspection.Write(document, format, whole);
    File.WriteAllBytes(Path.Combine(folder, name), whole.ToArray());
    Console.WriteLine($"{name}: {whole.Length} bytes");
}
