using Packaging;
using Packaging.Documentation;
using Packaging.Icons;

switch (args)
{
    case ["documentation", var assembly, var file]:
        PublicDocumentation.Keep(assembly, file);
        return 0;
    case ["check", var packages, var again, var documentation]:
        var faults = PackageChecks.Of(packages, again, documentation).ToList();
        faults.ForEach(Console.Error.WriteLine);
        return faults.Count == 0 ? 0 : 1;
    case ["icon", var file]:
        LadderIcon.Write(file);
        return 0;
    default:
        Console.Error.WriteLine("One of: documentation ASSEMBLY FILE, check PACKAGES AGAIN DOCUMENTATION, icon FILE.");
        return 2;
}
