// <quickstart>
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection;

var inspection = new ServiceCollection().AddSuiInspection().BuildServiceProvider().GetRequiredService<ISuiInspection>();
var read = inspection.Read("examples/packs/synthetic-middling");
read.Problems.ToList().ForEach(Console.Error.WriteLine);
var assessment = inspection.Assess(read);
Console.WriteLine($"{assessment.Evidence.Provider.Name}: {assessment.Placement.Rung?.ToString() ?? "not placed"}");
using var file = File.Create("annex.pdf");
inspection.Write(inspection.Compose(assessment), "pdf", file);
// </quickstart>

// The same without a container, and the twin of the PDF.
var alone = SuiInspection.Create();
using var twin = File.Create("annex.html");
alone.Write(alone.Compose(alone.Assess(alone.Read("examples/packs/synthetic-middling"))), "html", twin);
