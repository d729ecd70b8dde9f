using Sui.Inspection.CaseFiles;
using Sui.Inspection.Forms;
using Sui.Inspection.Imports;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Tests.Support;

/// <summary>Runs the command inside the test's process, redirected as in a pipe.</summary>
internal static class Shell
{
    public static Ran Run(params string[] args) => Run(null, args);

    /// <summary>Runs it, and expects an exit code.</summary>
    public static Ran Exits(int code, params string[] args)
    {
        var ran = Run(args);
        Assert.That(ran.Code, Is.EqualTo(code), ran.Output + ran.Problems);
        return ran;
    }

    public static Ran Run(ISuiInspection? inspection, params string[] args) => Run(inspection, false, args);

    public static Ran Run(ISuiInspection? inspection, bool debug, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var problems = new StringWriter { NewLine = "\n" };
        var code = Application(new Terminal(new Channel(output), new Channel(problems)), inspection, debug).Run(args);
        return new Ran(code, output.ToString(), problems.ToString());
    }

    /// <summary>Runs it with a store of case files of the test's own.</summary>
    public static Ran WithCases(Func<ISuiInspection, ICaseFileStore> cases, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var problems = new StringWriter { NewLine = "\n" };
        var code = Application(new Terminal(new Channel(output), new Channel(problems)), cases: cases).Run(args);
        return new Ran(code, output.ToString(), problems.ToString());
    }

    public static SuiApplication Application(
        Terminal terminal, ISuiInspection? inspection = null, bool debug = false, StandardInput? input = null, Func<ISuiInspection, ICaseFileStore>? cases = null) =>
        new(new ToolContext
        {
            Terminal = terminal,
            Inspection = (rubric, names) => inspection ?? Real(rubric, names),
            RubricReader = SuiInspection.CreateRubricReader,
            ShippedRubric = SuiInspection.ShippedRubric,
            Input = input ?? new StandardInput(() => Stream.Null),
            Debug = debug,
            Cases = cases,
            Today = () => new DateOnly(2019, 6, 30),
        });

    public static ISuiInspection Real(Rubric? rubric = null, IReadOnlyList<string>? names = null) => SuiInspection.Create(options =>
    {
        options.AddForms().AddImports().Rubric = rubric;
        foreach (var name in names ?? [])
        {
            options.Names.Add(name);
        }
    });
}
