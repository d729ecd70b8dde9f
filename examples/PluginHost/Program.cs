using System.Diagnostics.CodeAnalysis;
using Sui.Inspection;
using Sui.Inspection.Hosting;

namespace PluginHost;

/// <summary>A host that knows the contracts alone: it loads the library from a folder, assesses a pack, writes its annex and unloads the library.</summary>
internal static class Program
{
    [RequiresUnreferencedCode("Loads the library at run time.")]
    public static int Main(string[] args)
    {
        if (args.Length != 3)
        {
            Console.Error.WriteLine("Usage: PluginHost FOLDER PACK ANNEX.pdf");
            Console.Error.WriteLine("FOLDER is what 'dotnet publish src/Sui.Inspection.Plugin -o FOLDER' wrote.");
            return 1;
        }

        // A host that does not trust whoever can write to the folder lists the hashes that it allows.
        var load = InspectionFolder.Load(new PluginFolderRequest { Folder = args[0] }, new InspectionHostOptions { PackCulture = "en-GB" });
        foreach (var problem in load.Problems)
        {
            Console.Error.WriteLine(problem);
        }

        if (load.Plugin is not { } plugin)
        {
            return 1;
        }

        using (plugin)
        {
            Console.WriteLine($"{plugin.Manifest.Id} {plugin.Manifest.Version}, folder {plugin.Sha256[..12]}");
            return Assess(plugin.Instance, args[1], args[2]);
        }
    }

    private static int Assess(ISuiInspection inspection, string pack, string annex)
    {
        var read = inspection.Read(pack);
        foreach (var problem in read.Problems)
        {
            Console.Error.WriteLine(problem);
        }

        if (read.Pack is null)
        {
            return 1;
        }

        var assessment = inspection.Assess(read);
        var document = inspection.Compose(assessment);
        using var output = File.Create(annex);
        inspection.Write(document, "pdf", output);
        Console.WriteLine($"{document.Title}: {Path.GetFileName(annex)}{(document.Draft ? ", a draft" : string.Empty)}");
        return 0;
    }
}
