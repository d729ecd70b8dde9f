using System.CommandLine;
using System.Globalization;
using Sui.Inspection.Tool.Files;

namespace Sui.Inspection.Tool.Commands;

/// <summary>A command that writes a piece of data that ships, as a start for one's own.</summary>
internal abstract class ExportDataCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file = new("FILE") { Description = "The file to write." };
    private readonly Option<bool> _force = new("--force") { Description = "Replace the file when it exists." };

    /// <summary>Makes the command.</summary>
    /// <param name="context">What it works with.</param>
    /// <param name="what">What is written, such as 'rubric'.</param>
    protected ExportDataCommand(ToolContext context, string what)
        : base("export", $"Write the {what} that ships, byte for byte, to start one's own from.")
    {
        _context = context;
        _file.Validators.Add(result => Inputs.RefuseEmpty(result, "FILE"));
        Arguments.Add(_file);
        Options.Add(_force);
        SetAction(Run);
    }

    /// <summary>The bytes to write.</summary>
    /// <param name="context">What the command works with.</param>
    protected abstract ReadOnlyMemory<byte> Content(ToolContext context);

    private int Run(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(_file);
        Overwriting.Check([path], parsed.GetValue(_force));
        var content = Content(_context);
        AllOrNothing.Write([(path, content)]);
        _context.Terminal.Output.Writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"Wrote {path} ({content.Length:N0} bytes)."));
        return ExitCode.Done;
    }
}
