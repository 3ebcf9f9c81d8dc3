"""The application for WSGI servers, with production settings unless others are named."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cescb.settings.production")

application = get_wsgi_application()
