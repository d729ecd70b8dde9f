using System.Text;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests;

/// <summary>Files that the command line names, and that are none: a device may have no end, and a pipe keeps its reader waiting.</summary>
[Platform("Linux", Reason = SpecialFiles.Reason)]
[NonParallelizable] // One of them measures what the whole process allocates.
public sealed class SpecialInputTests
{
    private const string Export = "examples/exports/alchemer.csv";

    // FILE stands for what is no file, PACK for the worked case, EXPORT for an export.
    private static readonly string[] Lines =
    [
        "validate PACK --names FILE",
        "validate PACK --instrument FILE",
        "assess PACK --rubric FILE",
        "assess PACK --names FILE",
        "explain PACK --criterion I1 --rubric FILE",
        "annex PACK --out none.pdf --rubric FILE",
        "annex PACK --out none.pdf --font FILE",
        "privacy scan PACK --names FILE",
        "rubric validate FILE",
        "instruments validate FILE",
        "instruments show FILE",
        "instruments export FILE --format csv",
        "import FILE --instrument service-user-survey",
        "import EXPORT --instrument FILE",
        "import EXPORT --instrument service-user-survey --names FILE",
        "import EXPORT --instrument service-user-survey --mapping FILE",
    ];

    // What a folder is right for.
    private static readonly string[] LinesOfPacks =
        ["validate FILE", "assess FILE", "returns FILE", "instruments show service-user-survey --minutes 5 --pack FILE"];

    [Test]
    public void Run_InputThatIsNoFile_IsAProblemAndNeverWaits([ValueSource(nameof(Lines))] string line)
    {
        using var special = new SpecialFiles();
        foreach (var name in SpecialFiles.Names)
        {
            // An id of an instrument is no file; a device has no name that ends as a file of one's own does.
            if (name == "device" && (line.Contains("--instrument FILE", StringComparison.Ordinal) && line[0] == 'i'
                || line.StartsWith("instruments show", StringComparison.Ordinal) || line.StartsWith("instruments export", StringComparison.Ordinal)))
            {
                continue;
            }

            var ran = Run(line, special[name]);

            Assert.That(ran.Code, Is.EqualTo(1), name + ran);
            Assert.That(ran.Output + ran.Problems, Does.Contain("error SUI1020"), name);
        }
    }

    [Test]
    public void Run_PackThatIsNoFile_IsAProblemAndNeverWaits([ValueSource(nameof(LinesOfPacks))] string line)
    {
        using var special = new SpecialFiles();
        foreach (var name in SpecialFiles.Names.Except(["folder"]))
        {
            var ran = Run(line, special[name]);

            Assert.That(ran.Code, Is.EqualTo(1), name + ran);
            Assert.That(ran.Output + ran.Problems, Does.Contain("error SUI1020"), name);
        }
    }

    [TestCase("privacy scan FILE", "SUI6330")]
    [TestCase("import EXPORT --instrument service-user-survey --key FILE", "SUI6320")]
    public void Run_InputWithACodeOfItsOwn_HasThat(string line, string code)
    {
        using var special = new SpecialFiles();
        foreach (var name in SpecialFiles.Names.Except(["folder"]))
        {
            var ran = Run(line, special[name]);

            Assert.That(ran.Code, Is.EqualTo(1), name + ran);
            Assert.That(ran.Problems, Does.Contain("error " + code), name);
        }
    }

    [TestCase("rubric validate FILE --json", 1)]
    [TestCase("assess PACK --rubric FILE --json", null)]
    public void Run_InputThatIsNoFileWithJson_IsOneDocument(string line, int? errors)
    {
        using var special = new SpecialFiles();

        var document = Run(line, special["pipe"]).Json();

        var problem = document.GetProperty("problems")[0];
        Assert.That(problem.GetProperty("code").GetString(), Is.EqualTo("SUI1020"));
        Assert.That(problem.GetProperty("file").GetString(), Is.EqualTo("pipe.json"));
        Assert.That(document.TryGetProperty("errors", out var count) ? count.GetInt32() : (int?)null, Is.EqualTo(errors));
    }

    // Eight gibibytes of nothing, which take no room on disk.
    [TestCase("rubric validate FILE", 1, "SUI3002")]
    [TestCase("instruments validate FILE", 1, "SUI4002")]
    [TestCase("assess PACK --names FILE", 2, "SUI6311")]
    [TestCase("annex PACK --out none.pdf --font FILE", 1, "SUI5501")]
    [TestCase("import EXPORT --instrument service-user-survey --mapping FILE", 1, "SUI6")]
    [TestCase("import EXPORT --instrument service-user-survey --key FILE", 1, "SUI6320")]
    [TestCase("import FILE --instrument service-user-survey", 1, "SUI60")]
    [TestCase("privacy scan FILE", 1, "SUI6330")]
    public void Run_HugeInput_IsRefusedWithoutBeingRead(string line, int code, string problem)
    {
        using var folder = new TemporaryFolder();
        using (var file = File.Create(folder.File("huge.json")))
        {
            file.SetLength(8L << 30);
        }

        var before = GC.GetTotalAllocatedBytes();
        var ran = Run(line, folder.File("huge.json"));

        Assert.That(ran.Code, Is.EqualTo(code), ran.ToString());
        Assert.That(ran.Output + ran.Problems, Does.Contain(problem));
        Assert.That(GC.GetTotalAllocatedBytes() - before, Is.LessThan(400L << 20));
    }

    [Test]
    public void Names_OfStandardInput_AreRead()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("export.csv", "id,comment\n1,Examplesby came\n");

        Assert.That(RunWith("Sian Examplesby\n", "privacy", "scan", file, "--names", "-").Output, Does.StartWith("export.csv:2:comment: sure Name"));
    }

    [Test]
    public void StandardInput_NamedTwice_IsWrongUsage()
    {
        var ran = RunWith("Sian Examplesby\n", "validate", Repository.WorkedCase, "--names", "-", "--instrument", "-");

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain("can be read once"));
    }

    [Test]
    public void StandardInput_WithoutEnd_IsReadToItsLimit()
    {
        using var endless = File.OpenRead("/dev/zero");

        var ran = RunWith(endless, "rubric", "validate", "-");

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Output, Does.StartWith("standard input\n").And.Contain("SUI3002"));
    }

    [Test]
    public void Import_OfStandardInput_IsWrongUsageAndSaysWhy()
    {
        var ran = RunWith("a,b\n", "import", "-", "--instrument", "service-user-survey");

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain("save standard input as a file first"));
    }

    private static Ran RunWith(string input, params string[] args)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        return RunWith(stream, args);
    }

    private static Ran RunWith(Stream input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var problems = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(new Channel(output), new Channel(problems));
        var code = Shell.Application(terminal, input: new StandardInput(() => input)).Run(args);
        return new Ran(code, output.ToString(), problems.ToString());
    }

    private static Ran Run(string line, string file)
    {
        var args = line.Split(' ').Select(word => word switch
        {
            "FILE" => file,
            "PACK" => Repository.WorkedCase,
            "EXPORT" => Path.Combine(Repository.Root, Export),
            _ => word,
        }).ToArray();
        var running = Task.Run(() => Shell.Run(args));
        Assert.That(running.Wait(TimeSpan.FromSeconds(60)), Is.True, "The command waits.");
        return running.Result;
    }
}
