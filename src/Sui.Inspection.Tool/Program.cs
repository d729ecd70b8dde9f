using Sui.Inspection.Tool;

return new SuiApplication(ProcessContext.Create()).Run(args);
