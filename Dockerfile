# Packages first, so that a change of the program does not fetch them again. The image has Node 24 itself: no install
# script needs to run, the one that fetches Node included.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
# The program; then, without the tools that made it, the packed empty database that a first start copies.
RUN node tools/build.ts \
  && npm prune --omit=dev --ignore-scripts \
  && node dist/cli/prepare.js \
  && rm -rf node_modules/node node_modules/node-bin-* node_modules/.bin/node

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 SAMENSPEL_DATA=/data/samenspel
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/package.json /app/package-lock.json ./
# The lock of the database stands beside its folder, so the volume is one above it.
RUN mkdir /data && chown node:node /data \
  && printf '#!/bin/sh\nexec node /app/dist/cli/main.js "$@"\n' > /usr/local/bin/samenspel \
  && chmod +x /usr/local/bin/samenspel
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["node", "-e", \
  "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/main.js"]
