# Saves a workbook with the password "geheim"; LibreOffice listens for it, as README.md says.
import os

import uno
from com.sun.star.beans import PropertyValue

local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
context = resolver.resolve("uno:socket,host=localhost,port=2002;urp;StarOffice.ComponentContext")
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
folder = uno.systemPathToFileUrl(os.getcwd())


def option(name, value):
    return PropertyValue(Name=name, Value=value)


document = desktop.loadComponentFromURL(folder + "/since-1904.xlsx", "_blank", 0, (option("Hidden", True),))
document.storeToURL(
    folder + "/locked.xlsx",
    (option("FilterName", "Calc MS Excel 2007 XML"), option("Password", "geheim")),
)
document.close(True)
desktop.terminate()
