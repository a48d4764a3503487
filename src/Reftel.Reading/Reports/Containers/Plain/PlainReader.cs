namespace Reftel.Reading.Reports.Containers.Plain;
internal static class PlainReader { public static ContainerText Read(string source) => new ContainerBuilder(source).Build(); }
