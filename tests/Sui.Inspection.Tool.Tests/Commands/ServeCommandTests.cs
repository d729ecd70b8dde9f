using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary>The command as somebody starts it: the program of the pages lies beside it, and both end together.</summary>
public sealed class ServeCommandTests
{
    [Test]
    public async Task Serve_PrintsAnAddress_ThatLetsIn_AndEndsCleanly()
    {
        using var folder = new TemporaryFolder();
        using var process = Process.Start(new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [Path.Combine(TestContext.CurrentContext.TestDirectory, "sui.dll"), "serve", folder.Path, "--no-browser", "--as", "Inspector/A. Rees"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var link = string.Empty;
        while (!link.StartsWith("http://127.0.0.1:", StringComparison.Ordinal) && await process.StandardOutput.ReadLineAsync() is { } line)
        {
            link = line;
        }

        Assert.That(link, Does.Match(@"^http://127\.0\.0\.1:\d+/open\?token=[0-9a-f]{64}$"));
        using (var client = new HttpClient())
        {
            Assert.That(await client.GetStringAsync(new Uri(link)), Does.Contain("<h1>Inspections</h1>"));
        }

        if (OperatingSystem.IsWindows())
        {
            process.Kill(entireProcessTree: true);
            return;
        }

        using (Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
        }

        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero);
        Assert.That(await errors, Is.Empty);
        using var after = new HttpClient();
        Assert.That(async () => await after.GetAsync(new Uri(link)), Throws.InstanceOf<HttpRequestException>());
    }

    [Test]
    public void Serve_OnAPortOfAnotherProgram_SaysSo()
    {
        using var folder = new TemporaryFolder();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        var ran = Shell.Run("serve", folder.Path, "--no-browser", "--port", port);
        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain($"Port {port} is taken").And.Contain("--port"));
    }

    [TestCase("serve", "/no/such/folder")]
    [TestCase("serve", ".", "--port", "65536")]
    [TestCase("serve", ".", "--lang", "fr")]
    [TestCase("serve", ".", "--as", "nobody")]
    public void Serve_UsedWrongly_IsRefused(params string[] line) => Assert.That(Shell.Run(line).Code, Is.EqualTo(2));
}
