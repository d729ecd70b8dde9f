using System.CommandLine;
using System.Globalization;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Tool.Commands.Cases;
using Sui.Inspection.Tool.Serving;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui serve</c>: the pages of inspections for whoever sits before the machine.</summary>
internal sealed class ServeCommand : ToolCommand
{
    private const int LastPort = 65_535;

    private readonly ToolContext _context;
    private readonly Argument<string> _folder = new("FOLDER")
    {
        Description = "The folder of case files (.sui), and of packs to make them from; left out, this one.",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<CaseActor?> _as = CaseInputs.As(required: false);
    private readonly Option<int> _port = new("--port")
    {
        Description = "The port on this machine; 0 takes one that is free.",
        HelpName = "N",
        DefaultValueFactory = _ => 0,
    };

    private readonly Option<string> _language = new("--lang")
    {
        Description = "The language of the first page: en (English) or cy (Welsh, which needs a native reviewer's sign-off).",
        DefaultValueFactory = _ => "en",
    };

    private readonly Option<bool> _noBrowser = new("--no-browser") { Description = "Print the address, and open no browser." };

    public ServeCommand(ToolContext context)
        : base("serve", "Show the inspections of a folder as pages in the browser, for one person on this machine.")
    {
        _context = context;
        _folder.Validators.Add(result => Inputs.RefuseEmpty(result, "FOLDER"));
        _as.Description = "Who acts; role and name stand in the journal for ever. Left out, you look and change nothing.";
        _port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > LastPort)
            {
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"--port is a number from 0 to {LastPort}."));
            }
        });
        _language.Offer(["en", "cy"]);
        Arguments.Add(_folder);
        Options.Add(_as);
        Options.Add(_port);
        Options.Add(_language);
        Options.Add(_noBrowser);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui serve cases/ --as \"Lead inspector/A. Rees\"", "sui serve cases/ --no-browser --port 5090"];

    private int Run(ParseResult parsed)
    {
        var folder = parsed.GetRequiredValue(_folder);
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"FOLDER is '{folder}'; there is no such folder.");
        }

        var by = parsed.GetValue(_as);
        var (output, problems) = (_context.Terminal.Output.Writer, _context.Terminal.Problems.Writer);
        using var program = ServeProcess.Start(
            new ServeRequest(Path.GetFullPath(folder), parsed.GetValue(_port), parsed.GetRequiredValue(_language), by, !parsed.GetValue(_noBrowser)), problems);
        output.WriteLine("The pages are at this address, which lets one browser in:");
        output.WriteLine(program.Link);
        output.WriteLine(by is null ? "You look only; --as ROLE/NAME says who you are, to change anything." : $"You act as {by.Role}/{by.Name}.");
        output.WriteLine("Ctrl-C ends it.");
        output.Flush();
        return program.WaitForEnd();
    }
}
