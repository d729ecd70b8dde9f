using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection;

var folder = Directory.CreateDirectory("artifacts").FullName;

// <quickstart>
var inspection = new ServiceCollection().AddSuiInspection().BuildServiceProvider().GetRequiredService<ISuiInspection>();

var read = inspection.Read("examples/packs/synthetic-middling");
read.Problems.ToList().ForEach(Console.Error.WriteLine);

var assessment = inspection.Assess(read);
Console.WriteLine($"{assessment.Evidence.Provider.Name}: {assessment.Placement.Rung?.ToString() ?? "not placed"}");

var annex = inspection.Compose(assessment);
using var file = File.Create(Path.Combine(folder, "quickstart.pdf"));
inspection.Write(annex, "pdf", file);
// </quickstart>

// The same without a container, and the twin of the PDF.
var alone = SuiInspection.Create();
using var twin = File.Create(Path.Combine(folder, "quickstart.html"));
alone.Write(alone.Compose(alone.Assess(alone.Read("examples/packs/synthetic-middling"))), "html", twin);
