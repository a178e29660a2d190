/** The configuration for a plain nginx, from the same tables as the test server and the `_headers` file. */
import { CONTENT_TYPES, OTHER_CONTENT_TYPE } from './content-types.ts';
import { HASHED_PATTERN, IMMUTABLE, REVALIDATE, SECURITY_HEADERS } from './headers.ts';

/** A file to include within `http { … }`. */
export function toNginx(): string {
  return `# Written by \`npm run hosting\` from src/lib/hosting/: change it there. Change only what is marked “yours” here.
# Put it into /etc/nginx/conf.d/, and the built site into the folder that \`root\` names:
#   npm ci && npm test && npm run precompress && rsync -a --delete-after dist/ host:/var/www/site/
# A site with a base path, such as /path/, goes into a folder of that name: /var/www/site/path/.

map $uri $kept {
    default "${REVALIDATE}";
    "~${HASHED_PATTERN}" "${IMMUTABLE}";
}

server {
    listen 80; # yours: with a certificate, listen 443 ssl
    listen [::]:80;
    server_name example.org; # yours
    root /var/www/site; # yours

    index index.html;
    error_page 404 /404.html; # with a base path: /path/404.html
    absolute_redirect off;
    server_tokens off;
    autoindex off;

    # Serves the compressed files that \`npm run precompress\` makes. For brotli, install Debian’s package
    # libnginx-mod-http-brotli-static and uncomment the second line.
    gzip_static on;
    # brotli_static on;
    gzip_vary on;

    types {
${toTypes()}
    }
    default_type ${OTHER_CONTENT_TYPE};
    charset utf-8;
    charset_types ${toCharsetTypes().join(' ')};

    # All in one place: an add_header in a location would cancel all of these there.
${Object.entries(SECURITY_HEADERS)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}
    add_header Cache-Control $kept always;
    # Only when the domain will always use https: browsers remember this.
    # add_header Strict-Transport-Security "max-age=63072000; includeSubDomains" always;

    # Other hosts read this file; readers do not need it.
    location ~ /_headers$ {
        return 404;
    }
}
`;
}

function toTypes(): string {
  const byType = Map.groupBy(Object.keys(CONTENT_TYPES), (ending) => bare(CONTENT_TYPES[ending] ?? ''));
  return [...byType]
    .map(([type, endings]) => `        ${type} ${endings.map((ending) => ending.slice(1)).join(' ')};`)
    .join('\n');
}

/** The types that have a charset, without `text/html`, for which nginx always adds one. */
function toCharsetTypes(): string[] {
  const texts = Object.values(CONTENT_TYPES).filter((type) => type.includes('charset'));
  return [...new Set(texts.map(bare))].filter((type) => type !== 'text/html');
}

const bare = (type: string): string => type.replace(/;.*/, '');
